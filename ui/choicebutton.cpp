// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/choicebutton.h"

#include "ui/icons.h"
#include "ui/textlabel.h"

#include <QActionGroup>
#include <QFontMetrics>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr int edge = 11;
constexpr int gap = 4;
constexpr int chevron = 14;

} // namespace

ChoiceButton::ChoiceButton(const Theme &theme, const Format &format, const QString &name, const QString &label,
                           QWidget *parent)
    : QPushButton(parent),
      m_theme(theme),
      m_format(format),
      m_name(name),
      m_label(label),
      m_group(new QActionGroup(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMenu(new QMenu(this));
    connect(m_group, &QActionGroup::triggered, this, [this](const QAction *action) {
        const int index = action->data().toInt();
        if (index == m_current)
            return;
        setCurrent(index);
        Q_EMIT chosen(index);
    });
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        refresh();
    });
}

void ChoiceButton::addChoice(const QString &label, bool alarming)
{
    QAction *action = menu()->addAction(label);
    action->setCheckable(true);
    action->setData(int(m_choices.size()));
    m_group->addAction(action);
    m_choices.push_back({label, alarming, 0});
    refresh();
}

void ChoiceButton::setCounts(const std::vector<qint64> &counts)
{
    for (size_t i = 0; i < m_choices.size() && i < counts.size(); ++i)
        m_choices[i].count = counts[i];
    refresh();
}

void ChoiceButton::setCurrent(int index)
{
    m_current = index;
    refresh();
}

QString ChoiceButton::words() const
{
    return tr("%1: %2", "group of filters and what is chosen").arg(m_label, m_choices[size_t(m_current)].label);
}

QString ChoiceButton::countText() const
{
    return m_format.shortCount(m_choices[size_t(m_current)].count);
}

int ChoiceButton::textWidth() const
{
    return QFontMetrics(m_theme.font(TextStyle::Meta12Medium)).horizontalAdvance(words()) + m_theme.px(gap)
        + QFontMetrics(m_theme.font(TextStyle::Meta12)).horizontalAdvance(countText());
}

void ChoiceButton::refresh()
{
    if (m_choices.empty())
        return;
    const QList<QAction *> actions = menu()->actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const Choice &choice = m_choices[size_t(i)];
        actions[i]->setText(choice.label + u'\t' + m_format.count(choice.count));
        actions[i]->setChecked(i == m_current);
    }
    const qint64 count = m_choices[size_t(m_current)].count;
    const QString said
        = tr("%1: %2", "group of filters and what is chosen").arg(m_name, m_choices[size_t(m_current)].label);
    setAccessibleName(count == 1 ? tr("%1, 1 conversation").arg(said)
                                 : tr("%1, %2 conversations").arg(said, m_format.count(count)));
    const bool whole
        = textWidth() <= width() - m_theme.px(edge + chevron + 2 * gap) && countText() == m_format.count(count);
    setToolTip(whole ? QString() : plainToolTip(accessibleName()));
    update();
}

void ChoiceButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    refresh();
}

QSize ChoiceButton::sizeHint() const
{
    return {textWidth() + m_theme.px(edge + chevron + 3 * gap), m_theme.px(28)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {m_theme.px(80), m_theme.px(28)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    const auto placed = [this](int x, int wide) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide, height()));
    };
    const QFont wordsFont = m_theme.font(TextStyle::Meta12Medium);
    const QFont countFont = m_theme.font(TextStyle::Meta12);
    const QString count = countText();
    const int countWidth = QFontMetrics(countFont).horizontalAdvance(count);
    const int side = m_theme.px(chevron);
    const int room = width() - m_theme.px(edge + 3 * gap) - side - countWidth;
    const QString shown = QFontMetrics(wordsFont).elidedText(words(), Qt::ElideRight, qMax(0, room));
    const int shownWidth = QFontMetrics(wordsFont).horizontalAdvance(shown);
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
        | Qt::AlignAbsolute | Qt::TextSingleLine;
    painter.setFont(wordsFont);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(placed(m_theme.px(edge), shownWidth + 1), flags, shown);
    const Choice &choice = m_choices[size_t(m_current)];
    painter.setFont(countFont);
    painter.setPen(m_theme.color(choice.alarming && choice.count > 0 ? Token::DangerText : Token::Text3));
    painter.drawText(placed(m_theme.px(edge + gap) + shownWidth, countWidth + 1), flags, count);
    const QRect mark = placed(width() - m_theme.px(2 * gap) - side, side);
    painter.drawPixmap(mark.left(), (height() - side) / 2,
                       leadlight::icon(u"chevron-down"_s, side, m_theme.color(Token::Text2), devicePixelRatioF()));
}

} // namespace leadlight
