// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transcriptview.h"

#include "items/transcript.h"
#include "ui/format.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/tickbar.h"
#include "ui/transcriptaccess.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

namespace leadlight {

using namespace std::chrono_literals;

TranscriptView::TranscriptView(const Theme &theme, const Format &format, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_theme(theme),
      m_format(format),
      m_bar(new TickBar(theme, *this))
{
    installTranscriptAccess();
    setVerticalScrollBar(m_bar);
    layScrollBarOverContent(this);
    setAccessibleName(tr("Transcript"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    connect(&theme, &Theme::changed, this, &TranscriptView::refreshContext);

    m_fade.setStartValue(1.0);
    m_fade.setEndValue(0.0);
    m_fade.setDuration(600);
    m_fade.setEasingCurve(QEasingCurve::InQuad);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_flash = value.toReal();
        viewport()->update();
    });
    m_steady.setSingleShot(true);
    m_steady.setInterval(2s);
    connect(&m_steady, &QTimer::timeout, this, [this] {
        m_flash = 0;
        viewport()->update();
    });
    m_newTimer.setSingleShot(true);
    m_newTimer.setInterval(3s);
    connect(&m_newTimer, &QTimer::timeout, &m_newFade, [this] { m_newFade.start(); });
    m_newFade.setStartValue(1.0);
    m_newFade.setEndValue(0.0);
    m_newFade.setDuration(600);
    connect(&m_newFade, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_newLine = value.toReal();
        viewport()->update();
    });
    m_stickyDay.setSingleShot(true);
    m_stickyDay.setInterval(1200ms);
    connect(&m_stickyDay, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    refreshContext();
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::setModel(QAbstractItemModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_rows.setModel(model);
    if (model)
        connectModel();
    modelReset();
}

void TranscriptView::connectModel()
{
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsInserted(first, last); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_rows.removed(first, last);
        readCoverage();
        restoreAnchor();
        tellAccessibility();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        m_rows.changed(from.row(), to.row());
        readCoverage();
        restoreAnchor();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &TranscriptView::modelReset);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &TranscriptView::modelReset);
    if (const auto *transcript = qobject_cast<const Transcript *>(m_model))
        connect(transcript, &Transcript::countsChanged, this, &TranscriptView::readCoverage);
    connect(m_model, &QObject::destroyed, this, [this] {
        m_model = nullptr;
        m_rows.setModel(nullptr);
        modelReset();
    });
}

void TranscriptView::rowsInserted(int first, int last)
{
    m_rows.inserted(first, last);
    readCoverage();
    takeWanted();
    restoreAnchor();
    tellAccessibility();
}

void TranscriptView::modelReset()
{
    ++m_generation;
    m_rows.reset();
    m_selection = {};
    readCoverage();
    // A model that was only read again still holds the message the eye is on; another conversation opens at its end.
    const int row = m_rows.rowOfSeq(m_anchor.seq);
    if (row < 0 || m_rows.entry(row).message.id != m_anchor.id) {
        m_anchor = {};
        m_currentSeq = 0;
        m_flash = 0;
        m_wanted.reset();
        m_currentHit.reset();
        setNewSince(0, {});
    }
    takeWanted();
    restoreAnchor();
    tellAccessibility();
}

void TranscriptView::readCoverage()
{
    if (const auto *transcript = qobject_cast<const Transcript *>(m_model))
        setCoverage(transcript->cachedCount(), transcript->totalCount());
}

void TranscriptView::setCoverage(qint64 cached, qint64 total)
{
    if (m_cached == cached && m_total == total)
        return;
    m_cached = cached;
    m_total = total;
    restoreAnchor();
}

void TranscriptView::setVisitor(const Conversation &visitor)
{
    m_visitor = visitor;
    refreshContext();
}

void TranscriptView::setSearchTerms(const SearchTerms &terms)
{
    if (m_terms == terms)
        return;
    m_terms = terms;
    markTerms();
}

void TranscriptView::setFindTerms(const SearchTerms &terms)
{
    if (m_findTerms == terms)
        return;
    m_findTerms = terms;
    markTerms();
}

void TranscriptView::markTerms()
{
    m_rows.setTerms(m_findTerms.isEmpty() ? m_terms : m_findTerms);
    viewport()->update();
}

void TranscriptView::setHits(std::vector<qint64> seqs)
{
    m_bar->setMarks(std::move(seqs));
}

void TranscriptView::setNewSince(qint64 firstNewSeq, const QString &words)
{
    m_newTimer.stop();
    m_newFade.stop();
    m_newLine = 1;
    if (m_firstNewSeq == firstNewSeq && m_newWords == words)
        return;
    m_firstNewSeq = firstNewSeq;
    m_newWords = words;
    refreshContext();
}

void TranscriptView::refreshContext()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Window, m_theme.color(Token::Surface)); // behind the scroll bar
    setPalette(colors);
    m_rows.setContext({.theme = &m_theme,
                       .format = &m_format,
                       .width = viewport()->width(),
                       .direction = layoutDirection(),
                       .visitorName = m_format.visitorName(m_visitor),
                       .terms = m_findTerms.isEmpty() ? m_terms : m_findTerms,
                       .firstNewSeq = m_firstNewSeq,
                       .newWords = m_newWords});
    restoreAnchor();
}

void TranscriptView::tellAccessibility()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void TranscriptView::startFlash(qint64 seq)
{
    m_flashSeq = seq;
    m_flash = 1;
    m_fade.stop();
    m_steady.stop();
    if (m_theme.reducesMotion())
        m_steady.start();
    else
        m_fade.start();
    viewport()->update();
}

qint64 TranscriptView::seqOfRow(int row) const
{
    return row >= 0 && row < m_rows.count() ? m_rows.entry(row).message.seq : 0;
}

QString TranscriptView::spokenRow(int row) const
{
    const QString spoken = m_format.spokenMessage(m_rows.entry(row), m_format.visitorName(m_visitor));
    if (m_firstNewSeq == 0 || seqOfRow(row) != m_firstNewSeq)
        return spoken;
    return tr("%1. %2", "New since 13:50, the message").arg(m_newWords, spoken);
}

QRect TranscriptView::rowRect(int row) const
{
    constexpr qint64 far = 1 << 24; // keeps far rows inside int
    const qint64 top = std::clamp(rowTop(row), -far, far);
    return {0, int(top), viewport()->width(), m_rows.height(row)};
}

int TranscriptView::rowAt(QPoint point) const
{
    const qint64 y = m_value + point.y() - paddingTop();
    return y >= 0 && y < m_rows.total() ? m_rows.rowAt(y) : -1;
}

BubbleLook TranscriptView::lookOf(int row) const
{
    const Message &message = m_rows.entry(row).message;
    BubbleLook look;
    if (message.author == Author::Visitor)
        look.avatar = visitorAvatar(m_visitor, m_format);
    else
        look.avatar.shape = AvatarLook::Shape::Agent;
    look.ringed = hasFocus() && message.seq == m_currentSeq;
    look.flash = message.seq == m_flashSeq ? m_flash : 0;
    look.newLine = m_newLine;
    if (m_currentHit && m_currentHit->seq == message.seq)
        look.currentHit = m_currentHit->index;
    if (message.seq == m_selection.seq) {
        look.selectionFrom = m_selection.from;
        look.selectionTo = m_selection.to;
    }
    return look;
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Token::Surface));
    if (m_rows.count() == 0)
        return;
    paintCoverage(painter);
    const QRect sticky = m_stickyDay.isActive() ? stickyDayRect() : QRect();
    const int last = m_rows.rowAt(m_value - paddingTop() + viewport()->height());
    for (int row = m_rows.rowAt(m_value - paddingTop()); row <= last; ++row) {
        const QPoint origin(0, int(rowTop(row)));
        const BubbleLayout &bubble = m_rows.layout(row);
        BubbleLook look = lookOf(row);
        look.hideDay = sticky.isValid() && origin.y() + bubble.dayRect().top() <= sticky.top();
        paintBubble(painter, origin, bubble, look, m_theme);
    }
    if (sticky.isValid())
        paintStickyDay(painter, sticky);
    watchNewLine();
}

/// The line goes once it was in sight for three seconds in the window that has the focus. Its room stays until the next
/// visit, because nothing that is read may move; without motion the words stay too (ui.md section 8).
void TranscriptView::watchNewLine()
{
    if (m_firstNewSeq == 0 || m_newLine < 1 || m_newFade.state() == QAbstractAnimation::Running)
        return;
    const int row = m_rows.rowOfSeq(m_firstNewSeq);
    const bool seen = row >= 0 && isActiveWindow() && rowRect(row).top() < viewport()->height()
        && rowRect(row).bottom() > 0 && !m_theme.reducesMotion();
    if (!seen)
        m_newTimer.stop();
    else if (!m_newTimer.isActive())
        m_newTimer.start();
}

void TranscriptView::paintCoverage(QPainter &painter)
{
    if (m_cached >= m_total)
        return;
    const QRect line(0, int(m_theme.px(8) - m_value), viewport()->width(), m_theme.lineHeight(TextStyle::Meta12));
    painter.setFont(m_theme.font(TextStyle::Meta12));
    painter.setPen(m_theme.color(Token::Text3));
    painter.drawText(
        line, Qt::AlignCenter,
        tr("Showing %1 of %n messages on this device", nullptr, int(m_total)).arg(m_format.count(m_cached)));
}

QString TranscriptView::dayAtTop() const
{
    const int row = m_rows.rowAt(m_value - paddingTop());
    const Instant at = m_rows.entry(row).message.sentAt;
    return at.isSet() ? m_format.day(at.toUtc().toTimeZone(m_format.zone()).date()) : QString();
}

/// Where the pill of the topmost day hangs while scrolling; invalid when its own place in the column is in sight.
QRect TranscriptView::stickyDayRect()
{
    const QString day = dayAtTop();
    const int first = m_rows.rowAt(m_value - paddingTop());
    const int inset = m_theme.px(8);
    if (day.isEmpty() || rowTop(first) + m_rows.layout(first).dayRect().top() > inset)
        return {};
    const int width = QFontMetrics(m_theme.font(TextStyle::Meta12Medium)).horizontalAdvance(day) + 1 + m_theme.px(20);
    QRect pill((viewport()->width() - width) / 2, inset, width, m_theme.px(22));
    // The next day's pill pushes it out.
    for (int row = first + 1; row < m_rows.count() && rowTop(row) < pill.bottom() + inset; ++row) {
        const BubbleLayout &next = m_rows.layout(row);
        if (!next.day().isEmpty())
            pill.moveBottom(std::min(pill.bottom(), int(rowTop(row)) + next.dayRect().top() - m_theme.px(4)));
    }
    return pill;
}

void TranscriptView::paintStickyDay(QPainter &painter, const QRect &pill)
{
    paintDayPill(painter, pill, dayAtTop(), m_theme);
}

} // namespace leadlight
