// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <utility>

namespace leadlight::fake {

/// Writes down what a model tells its views, in order and in words: "insert 0-2", "remove 3-3", "move 4-4 to 0"
/// (`to`: where the rows stand afterwards), "data 1-1", "layout", "reset". A test then compares the whole story,
/// which also finds the signal too many.
class ModelSpy final
{
public:
    explicit ModelSpy(const QAbstractItemModel *model)
    {
        using Model = QAbstractItemModel;
        const auto range = [](int first, int last) { return QStringLiteral("%1-%2").arg(first).arg(last); };
        m_links = {
            QObject::connect(model, &Model::rowsInserted,
                             [=, this](const QModelIndex &, int first, int last) {
                                 m_story << QStringLiteral("insert ") + range(first, last);
                             }),
            QObject::connect(model, &Model::rowsRemoved,
                             [=, this](const QModelIndex &, int first, int last) {
                                 m_story << QStringLiteral("remove ") + range(first, last);
                             }),
            QObject::connect(model, &Model::rowsMoved,
                             [=, this](const QModelIndex &, int first, int last, const QModelIndex &, int before) {
                                 const int to = before > first ? before - (last - first + 1) : before;
                                 m_story << QStringLiteral("move %1 to %2").arg(range(first, last)).arg(to);
                             }),
            QObject::connect(model, &Model::dataChanged,
                             [=, this](const QModelIndex &first, const QModelIndex &last) {
                                 m_story << QStringLiteral("data ") + range(first.row(), last.row());
                             }),
            QObject::connect(model, &Model::layoutChanged, [this] { m_story << QStringLiteral("layout"); }),
            QObject::connect(model, &Model::modelReset, [this] { m_story << QStringLiteral("reset"); }),
        };
    }
    ~ModelSpy()
    {
        for (const QMetaObject::Connection &link : m_links)
            QObject::disconnect(link);
    }
    Q_DISABLE_COPY_MOVE(ModelSpy)

    /// What was told since the last take().
    [[nodiscard]] QStringList take() { return std::exchange(m_story, {}); }
    [[nodiscard]] const QStringList &story() const { return m_story; }

private:
    QList<QMetaObject::Connection> m_links;
    QStringList m_story;
};

} // namespace leadlight::fake
