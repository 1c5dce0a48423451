// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lookuplist.h"

#include "ui/style.h"
#include "ui/textbutton.h"
#include "ui/textlabel.h"
#include "ui/themedicon.h"

#include <QAccessible>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace leadlight {

namespace {

constexpr int rowHeight = 46;
constexpr int rowGap = 2;
constexpr int boxPad = 4;
/// More rows scroll: the account and what will happen stay in sight.
constexpr int rowsInSight = 5;
constexpr int skeletonRows = 3;

} // namespace

LookupList::LookupList(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_scroll(new QScrollArea(this)),
      m_content(new QWidget),
      m_column(new QVBoxLayout(m_content)),
      m_more(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Elide, this)),
      m_message(new QWidget(this)),
      m_icon(new IconLabel(theme, 22, m_message)),
      m_title(new TextLabel(theme, TextStyle::Name14Strong, Token::Text, TextLabel::Fit::Wrap, m_message)),
      m_sentence(new TextLabel(theme, TextStyle::Body13, Token::Text2, TextLabel::Fit::Wrap, m_message)),
      m_action(new QPushButton(m_message)),
      m_details(new TextButton(theme, TextStyle::Meta12, m_message)),
      m_report(new TextLabel(theme, TextStyle::Meta12, Token::Text2, TextLabel::Fit::Select, m_message))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    layScrollBarOverContent(m_scroll);
    makeMessage();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_scroll);
    column->addWidget(m_more);
    column->addWidget(m_message);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &LookupList::applyTheme);
    applyTheme();
    showNothing();
}

void LookupList::makeMessage()
{
    m_details->setText(tr("Details"));
    m_details->setCheckable(true);
    m_report->setAccessibleName(tr("Details for a report"));
    m_report->hide();
    m_action->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_action, &QPushButton::clicked, this, &LookupList::acted);
    connect(m_details, &QPushButton::toggled, m_report, &QWidget::setVisible);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_action);
    buttons->addWidget(m_details);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_message);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (TextLabel *label : {m_title, m_sentence}) {
        label->setCentred();
        column->addWidget(label);
    }
    column->addLayout(buttons);
    column->addWidget(m_report);
}

QPushButton *LookupList::details() const
{
    return m_details;
}

void LookupList::applyTheme()
{
    const int pad = m_theme.px(boxPad);
    layout()->setContentsMargins(pad, pad, pad, pad);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(m_theme.px(rowGap));
    m_more->setContentsMargins(m_theme.px(8), m_theme.px(4), m_theme.px(8), m_theme.px(4));
    m_message->layout()->setContentsMargins(m_theme.px(12), m_theme.px(16), m_theme.px(12), m_theme.px(16));
    m_message->layout()->setSpacing(m_theme.px(6));
    m_action->setFont(m_theme.font(TextStyle::Body13Medium));
    fitRows();
    update();
}

void LookupList::fitRows()
{
    const int seen = std::min(m_shown, rowsInSight);
    int height = m_theme.px(rowHeight) * seen + m_theme.px(rowGap) * std::max(0, seen - 1);
    if (m_shown > rowsInSight)
        height += m_theme.px(rowHeight) / 2; // half a row says that there is more
    m_scroll->setFixedHeight(std::max(1, height));
    setMinimumHeight(m_skeleton ? m_theme.px(rowHeight + rowGap) * skeletonRows + 2 * m_theme.px(boxPad) : 0);
}

void LookupList::showNothing()
{
    m_shown = 0;
    m_current = m_chosen = -1;
    m_skeleton = false;
    hide();
}

void LookupList::showSkeleton()
{
    showNothing();
    m_skeleton = true;
    for (QWidget *part : {static_cast<QWidget *>(m_scroll), static_cast<QWidget *>(m_more), m_message})
        part->hide();
    setAccessibleName(tr("Searching…"));
    fitRows();
    show();
    update();
}

void LookupList::showRows(const std::vector<LookupEntry> &entries, const SearchTerms &terms, const QString &more)
{
    showNothing();
    while (m_rows.size() < entries.size()) {
        auto *row = new LookupRow(m_theme, m_content);
        const int at = int(m_rows.size());
        connect(row, &LookupRow::picked, this, [this, at] { Q_EMIT clicked(at); });
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
    m_shown = int(entries.size());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < entries.size());
        m_rows[i]->setChosen(false);
        m_rows[i]->setCurrent(false);
        if (i < entries.size())
            m_rows[i]->setEntry(entries[i], terms);
    }
    m_more->setWords(more);
    m_more->setVisible(!more.isEmpty());
    m_message->hide();
    m_scroll->show();
    setAccessibleName(tr("Search results"));
    fitRows();
    setVisible(m_shown > 0);
    update();
}

void LookupList::showMessage(const QString &icon, Token color, const QString &title, const QString &sentence)
{
    showNothing();
    m_scroll->hide();
    m_more->hide();
    m_icon->setIcon(icon, color, {});
    m_title->setWords(title);
    m_sentence->setWords(sentence);
    setAccessibleName(title);
    m_message->show();
    fitRows();
    show();
    update();
}

void LookupList::showEmpty(const QString &title, const QString &sentence, const QString &action)
{
    showMessage(QStringLiteral("search-x"), Token::Text2, title, sentence);
    m_action->setText(action);
    m_action->setIcon({});
    m_action->setVisible(!action.isEmpty());
    m_details->hide();
    m_details->setChecked(false);
}

void LookupList::showProblem(const QString &title, const QString &sentence, const QString &report)
{
    m_report->setForeign(report);
    showMessage(QStringLiteral("circle-alert"), Token::DangerText, title, sentence);
    m_action->setText(tr("Try now"));
    m_action->setIcon(themedIcon(m_theme, QStringLiteral("rotate-cw")));
    m_action->show();
    m_details->show();
}

void LookupList::setSentence(const QString &sentence)
{
    m_sentence->setWords(sentence);
}

void LookupList::setCurrent(int row)
{
    if (m_current >= 0 && m_current < m_shown)
        m_rows[size_t(m_current)]->setCurrent(false);
    m_current = row;
    if (row < 0)
        return;
    LookupRow *now = m_rows[size_t(row)];
    now->setCurrent(true);
    m_scroll->ensureWidgetVisible(now, 0, m_theme.px(rowGap));
    if (!QAccessible::isActive())
        return;
    // The row never has the focus, so nobody else says which one the arrows have reached.
    QAccessibleEvent event(now, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void LookupList::setChosen(int row)
{
    m_chosen = row;
    for (int i = 0; i < m_shown; ++i)
        m_rows[size_t(i)]->setChosen(i == row);
}

void LookupList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Token::Hair));
    painter.setBrush(m_theme.color(Token::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(10), m_theme.px(10));
    if (!m_skeleton)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Skeleton));
    constexpr int widths[skeletonRows][2] = {{110, 150}, {90, 130}, {100, 170}};
    for (int i = 0; i < skeletonRows; ++i) {
        const int top = m_theme.px(boxPad) + i * m_theme.px(rowHeight + rowGap);
        const auto bar = [&](int x, int y, int width, int height) {
            const QRect at(m_theme.px(x), top + m_theme.px(y), m_theme.px(width), m_theme.px(height));
            const QRect seen = QStyle::visualRect(layoutDirection(), rect(), at);
            const qreal radius = width == height ? seen.width() / 2.0 : m_theme.px(4);
            painter.drawRoundedRect(seen, radius, radius);
        };
        bar(12, 7, 32, 32);
        bar(54, 9, widths[i][0], 10);
        bar(54, 27, widths[i][1], 8);
    }
}

} // namespace leadlight
