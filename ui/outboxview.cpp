// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/outboxview.h"

#include "domain/outboxrules.h"
#include "ui/linkbutton.h"
#include "ui/outboxtext.h"
#include "ui/textlabel.h"
#include "ui/themedicon.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leadlight {

namespace {

constexpr int boxWidth = 640;
constexpr int boxHeight = 560;
constexpr int titleHeight = 48;
constexpr int headHeight = 92; ///< title and heading
constexpr size_t shownAtFirst = 40;
constexpr int minuteMs = 60'000;

} // namespace

OutboxView::OutboxView(const Theme &theme, const Format &format, QWidget *window)
    : PopupFrame(theme, window),
      m_format(format),
      m_most(shownAtFirst),
      m_title(new TextLabel(theme, TextStyle::Pane15Strong, Token::Text, TextLabel::Fit::Elide, this)),
      m_heading(new TextLabel(theme, TextStyle::Body13, Token::Text2, TextLabel::Fit::Wrap, this)),
      m_close(new QToolButton(this)),
      m_scroll(new QScrollArea(this)),
      m_column(nullptr),
      m_more(nullptr)
{
    setObjectName(QStringLiteral("outbox"));
    setAccessibleName(tr("Unsent changes"));
    m_title->setWords(tr("Unsent changes"));
    layOut();
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &OutboxView::fill);
    connect(this, &PopupFrame::closed, &m_minute, &QTimer::stop);
    connect(m_close, &QToolButton::clicked, this, &PopupFrame::closePopup);
    connect(m_more, &LinkButton::clicked, this, [this] {
        m_most = m_status.rows.size();
        fill();
    });
}

void OutboxView::layOut()
{
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    m_close->setIcon(themedIcon(theme(), QStringLiteral("x")));
    m_close->setIconSize(QSize(theme().px(16), theme().px(16)));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Unsent changes"));
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_more = new LinkButton(theme(), content);
    m_more->setText(tr("Show all"));
    m_more->setAccessibleName(tr("Show all unsent changes"));
    m_column->addWidget(m_more, 0, Qt::AlignHCenter);
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
}

void OutboxView::setOutbox(const OutboxStatus &status)
{
    m_status = status;
    if (isOpen())
        fill();
}

void OutboxView::toggle()
{
    if (isOpen()) {
        closePopup();
        return;
    }
    m_most = shownAtFirst;
    fill();
    openPopup(m_close);
    if (!m_cards.empty())
        m_cards.front()->focusFirstButton();
    m_minute.start();
}

std::vector<const OutboxRow *> OutboxView::shownRows() const
{
    std::vector<const OutboxRow *> rows;
    for (const OutboxRow &row : m_status.rows)
        rows.push_back(&row);
    std::stable_partition(rows.begin(), rows.end(), [](const OutboxRow *row) { return needsUser(row->state.value); });
    if (rows.size() > m_most)
        rows.resize(m_most);
    return rows;
}

OutboxCard *OutboxView::cardOf(const CommandId &id) const
{
    const auto at = std::ranges::find_if(m_cards, [&](const OutboxCard *card) { return card->row().id == id; });
    return at == m_cards.end() ? nullptr : *at;
}

OutboxCard *OutboxView::makeCard()
{
    auto *card = new OutboxCard(theme(), m_format, m_scroll->widget());
    connect(card, &OutboxCard::settled, this, &OutboxView::settled);
    connect(card, &OutboxCard::editWanted, this, &OutboxView::editWanted);
    connect(card, &OutboxCard::draftLeft, this, &OutboxView::draftLeft);
    connect(card, &OutboxCard::conversationWanted, this, &OutboxView::conversationWanted);
    connect(card, &OutboxCard::copied, this, &OutboxView::copied);
    return card;
}

void OutboxView::fill()
{
    std::vector<OutboxCard *> before = m_cards;
    const QWidget *focus = window()->focusWidget();
    const auto holdsFocus = [focus](const OutboxCard *card) { return card->isAncestorOf(focus); };
    const auto focusedAt = size_t(std::ranges::find_if(before, holdsFocus) - before.begin());
    std::vector<OutboxCard *> now;
    for (const OutboxRow *row : shownRows()) {
        OutboxCard *card = cardOf(row->id);
        if (!card)
            card = makeCard();
        card->setRow(*row, m_status);
        m_column->removeWidget(card);
        m_column->insertWidget(int(now.size()), card);
        card->show(); // a layout would do so only after the next turn of the event loop
        now.push_back(card);
        std::erase(before, card);
    }
    m_cards = std::move(now);
    if (std::ranges::any_of(before, holdsFocus)) {
        if (m_cards.empty())
            m_close->setFocus(Qt::OtherFocusReason);
        else
            m_cards[std::min(focusedAt, m_cards.size() - 1)]->focusFirstButton();
    }
    for (OutboxCard *card : before) {
        card->hide();
        card->deleteLater();
    }
    const QString pause = OutboxText::pause(m_status.pause);
    m_heading->setWords(m_status.rows.empty() ? tr("Everything you changed is with the server.")
                            : pause.isEmpty() ? tr("What you changed and the server has not taken over yet.")
                                              : pause);
    m_more->setVisible(m_status.rows.size() > m_most);
    if (isOpen())
        place();
}

QString OutboxView::heading() const
{
    return m_heading->text();
}

/// As high as its rows, up to a height beyond which they scroll.
QSize OutboxView::boxSize() const
{
    const int width = theme().px(boxWidth);
    const QLayout *rows = m_scroll->widget()->layout();
    const int content = rows->hasHeightForWidth() ? rows->totalHeightForWidth(width) : rows->totalSizeHint().height();
    return {width, std::min(theme().px(headHeight + 8) + content, theme().px(boxHeight))};
}

void OutboxView::resizeEvent(QResizeEvent *event)
{
    PopupFrame::resizeEvent(event);
    const QRect inside = box().adjusted(1, 1, -1, -1);
    const int pad = theme().px(20);
    const int side = theme().px(32);
    const int title = theme().px(titleHeight);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), inside, rect); };
    m_title->setGeometry(placed({inside.left() + pad, inside.top(), inside.width() - 2 * pad - side, title}));
    m_close->setGeometry(
        placed({inside.right() - theme().px(10) - side, inside.top() + (title - side) / 2, side, side}));
    m_heading->setGeometry(inside.left() + pad, inside.top() + title - theme().px(6), inside.width() - 2 * pad,
                           theme().px(headHeight - titleHeight));
    m_scroll->setGeometry(inside.adjusted(0, theme().px(headHeight), 0, -theme().px(6)));
}

void OutboxView::paintEvent(QPaintEvent *event)
{
    PopupFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(box().left(), m_scroll->y() - 1, box().width(), 1, theme().color(Token::Hair));
}

} // namespace leadlight
