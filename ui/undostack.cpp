// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/undostack.h"

#include "domain/outboxrules.h"
#include "ui/gesturewords.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <iterator>

namespace leadlight {

namespace {

constexpr size_t mostSteps = 100;

QString newGesture()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

UndoStack::UndoStack(const Format &format, QObject *parent)
    : QObject(parent),
      m_format(format)
{
}

void UndoStack::setOutbox(const OutboxStatus &status)
{
    m_stuck.clear();
    std::ranges::copy_if(status.rows, std::back_inserter(m_stuck),
                         [](const OutboxRow &row) { return needsUser(row.state.value); });
}

void UndoStack::giveUpFor(const std::vector<ConversationId> &ids, const ServerAction &action)
{
    if (m_stuck.empty())
        return;
    const QSet<ConversationId> meant(ids.begin(), ids.end());
    const auto isOld = [&](const OutboxRow &row) {
        return meant.contains(row.conversation) && facetKey(row.action) == facetKey(action);
    };
    for (const OutboxRow &row : m_stuck) {
        if (isOld(row))
            Q_EMIT submitted(SettleOutbox{row.id, OutboxChoice::Discard});
    }
    std::erase_if(m_stuck, isOld);
}

void UndoStack::act(const std::vector<ConversationId> &ids, const ServerAction &action)
{
    giveUpFor(ids, action);
    if (!ids.empty())
        push({{}, Act{{}, ids, action}, action, qint64(ids.size())});
}

void UndoStack::actOnAll(const Query &query, const std::vector<ConversationId> &except, qint64 count,
                         const ServerAction &action)
{
    if (count > 0)
        push({{}, ActOnAll{{}, query, except, action}, action, count});
}

void UndoStack::push(Step step)
{
    m_steps.resize(m_done); // what was taken back is over once something else is done
    if (m_steps.size() == mostSteps)
        m_steps.erase(m_steps.begin());
    m_steps.push_back(std::move(step));
    m_done = m_steps.size();
    submit(m_steps.back());
}

void UndoStack::submit(Step &step)
{
    step.gesture = newGesture();
    if (auto *one = std::get_if<Act>(&step.command))
        one->gesture = step.gesture;
    else if (auto *all = std::get_if<ActOnAll>(&step.command))
        all->gesture = step.gesture;
    Q_EMIT submitted(step.command);
    Q_EMIT changed();
    Q_EMIT done(GestureWords::done(step.action, step.count, m_format));
}

QString UndoStack::undoWords() const
{
    if (!canUndo())
        return tr("Undo");
    const Step &step = m_steps[m_done - 1];
    return GestureWords::undo(step.action, step.count, m_format);
}

QString UndoStack::redoWords() const
{
    if (!canRedo())
        return tr("Redo");
    const Step &step = m_steps[m_done];
    return GestureWords::redo(step.action, step.count, m_format);
}

void UndoStack::undo()
{
    if (!canUndo())
        return;
    const Step &step = m_steps[--m_done];
    Q_EMIT submitted(UndoAct{step.gesture, newGesture()});
    Q_EMIT changed();
    Q_EMIT undone(tr("Taken back: %1", "what was undone").arg(GestureWords::order(step.action)));
}

void UndoStack::takeBack(const QString &gesture)
{
    const auto end = m_steps.begin() + qsizetype(m_done);
    const auto step = std::find_if(m_steps.begin(), end, [&](const Step &s) { return s.gesture == gesture; });
    if (step != end && step + 1 == end) {
        undo();
        return;
    }
    if (step != end) {
        m_steps.erase(step); // undoing it again would only seem to do something
        --m_done;
    }
    Q_EMIT submitted(UndoAct{gesture, newGesture()});
    Q_EMIT changed();
}

void UndoStack::redo()
{
    if (canRedo())
        submit(m_steps[m_done++]);
}

} // namespace leadlight
