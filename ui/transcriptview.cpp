// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transcriptview.h"

#include "items/transcript.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/transcriptaccess.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <chrono>
#include <limits>

namespace leadlight {

using namespace std::chrono_literals;

TranscriptView::TranscriptView(const Theme &theme, const Format &format, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_theme(theme),
      m_format(format)
{
    installTranscriptAccess();
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
    }
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
                       .terms = m_terms});
    restoreAnchor();
}

void TranscriptView::tellAccessibility()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

int TranscriptView::paddingTop() const
{
    const int line = m_cached < m_total ? m_theme.lineHeight(TextStyle::Meta12) + m_theme.px(8) : 0;
    return m_theme.px(6) + line;
}

int TranscriptView::paddingBottom() const
{
    return m_theme.px(16);
}

qint64 TranscriptView::maximum() const
{
    return std::max<qint64>(0, paddingTop() + m_rows.total() + paddingBottom() - viewport()->height());
}

/// Lays out what is visible at `value` and returns the value at which the same thing is still visible: guessed
/// heights turn into real ones, and the first row that was already exact must not move.
qint64 TranscriptView::settle(qint64 value)
{
    for (bool grew = true; grew && m_rows.count() > 0;) {
        grew = false;
        const qint64 top = value - paddingTop();
        const int first = m_rows.rowAt(top);
        const int last = m_rows.rowAt(top + viewport()->height());
        int anchor = first;
        while (anchor < last && !m_rows.isExact(anchor))
            ++anchor;
        if (!m_rows.isExact(anchor))
            anchor = first;
        const qint64 offset = m_rows.top(anchor) - value;
        for (int row = first; row <= last; ++row) {
            if (!m_rows.isExact(row)) {
                (void)m_rows.layout(row);
                grew = true;
            }
        }
        value = std::clamp<qint64>(m_rows.top(anchor) - offset, 0, maximum());
    }
    return value;
}

void TranscriptView::place(qint64 value)
{
    m_placing = true;
    m_value = settle(std::clamp<qint64>(value, 0, maximum()));
    QScrollBar *bar = verticalScrollBar();
    constexpr qint64 most = std::numeric_limits<int>::max();
    bar->setRange(0, int(std::min(maximum(), most)));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(m_theme.lineHeight(TextStyle::Message14));
    bar->setValue(int(std::min(m_value, most)));
    m_placing = false;
    rememberAnchor();
    viewport()->update();
}

void TranscriptView::placeAtEnd()
{
    // Each round measures more rows at the end; it stops when none of those in sight is a guess.
    do {
        place(maximum());
    } while (m_value < maximum());
}

void TranscriptView::rememberAnchor()
{
    m_anchor = {.atEnd = m_value >= maximum(), .seq = 0, .id = {}, .offset = 0};
    if (m_rows.count() == 0)
        return;
    int row = m_rows.rowAt(m_value - paddingTop());
    if (rowTop(row) < 0 && row + 1 < m_rows.count() && rowTop(row + 1) < viewport()->height())
        ++row;
    const Message &message = m_rows.entry(row).message;
    m_anchor.seq = message.seq;
    m_anchor.id = message.id;
    m_anchor.offset = rowTop(row);
}

void TranscriptView::restoreAnchor()
{
    const int row = m_anchor.atEnd ? -1 : m_rows.rowOfSeq(m_anchor.seq);
    if (m_anchor.atEnd)
        placeAtEnd();
    else if (row >= 0)
        place(paddingTop() + m_rows.top(row) - m_anchor.offset);
    else
        place(m_value);
}

bool TranscriptView::scrollToSeq(qint64 seq, bool flash)
{
    const int row = m_rows.rowOfSeq(seq);
    if (row < 0)
        return false;
    const int height = m_rows.layout(row).height();
    const int above = std::max(m_theme.px(16), (viewport()->height() - height) / 2);
    place(paddingTop() + m_rows.top(row) - above);
    // Rows around it were guesses; once they are measured the message stands where it should.
    place(paddingTop() + m_rows.top(row) - above);
    setCurrentRow(row);
    if (flash)
        startFlash(seq);
    return true;
}

void TranscriptView::startFlash(qint64 seq)
{
    m_flashSeq = seq;
    m_flash = 1;
    m_fade.stop();
    m_steady.stop();
    // The style says 0 when motion is to be reduced (ui.md section 15).
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0)
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
    return m_format.spokenMessage(m_rows.entry(row), m_format.visitorName(m_visitor));
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
