// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keysheet.h"

#include "ui/fuzzymatch.h"
#include "ui/glyphfield.h"
#include "ui/keycap.h"
#include "ui/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr int boxWidth = 720;
constexpr int mostHeight = 640;
constexpr int headHeight = 60;
constexpr int rowHeight = 28;
constexpr qsizetype mostKeys = 2;

} // namespace

/// One line of the sheet. A label, so that screen readers read it; it paints itself because caps are not text.
class KeyRow final : public QLabel
{
public:
    KeyRow(const Theme &theme, const QString &words, const QString &english, const QList<QKeySequence> &keys,
           const QString &between)
        : m_theme(theme),
          m_words(words),
          m_between(between)
    {
        QStringList spoken{words};
        for (const QKeySequence &one : keys) {
            const QStringList caps = keyCaps(one);
            if (m_keys.contains(caps) || m_keys.size() >= mostKeys)
                continue;
            m_keys.append(caps);
            spoken.append(one.toString(QKeySequence::NativeText));
        }
        setText(spoken.join(u", "_s));
        setTextFormat(Qt::PlainText);
        m_sought = text() + u' ' + english;
        setFixedHeight(theme.px(rowHeight));
        setMinimumWidth(theme.px(120));
    }
    [[nodiscard]] bool fits(const FuzzyPattern &pattern) const
    {
        return pattern.isEmpty() || pattern.match(m_sought).has_value();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(m_words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const QFont font = m_theme.font(TextStyle::Body13);
        const QFontMetrics small(m_theme.font(TextStyle::Meta12));
        constexpr int placed = Qt::AlignVCenter | Qt::AlignAbsolute;
        QRect room = rect();
        for (qsizetype i = m_keys.size() - 1; i >= 0; --i) {
            paintKeyCaps(painter, QStyle::visualRect(layoutDirection(), rect(), room), layoutDirection(), m_keys[i],
                         m_theme);
            room.setRight(room.right() - keyCapsWidth(m_keys[i], m_theme) - m_theme.px(6));
            if (i == 0)
                break;
            painter.setFont(m_theme.font(TextStyle::Meta12));
            painter.setPen(m_theme.color(Token::Text3));
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                             int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | placed, m_between);
            room.setRight(room.right() - small.horizontalAdvance(m_between) - m_theme.px(6));
        }
        painter.setFont(font);
        painter.setPen(m_theme.color(Token::Text));
        const QString shown = QFontMetrics(font).elidedText(m_words, Qt::ElideRight, room.width());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | placed, shown);
    }

private:
    const Theme &m_theme;
    QString m_words;
    QString m_between;
    QString m_sought;
    QList<QStringList> m_keys;
};

KeySheet::KeySheet(const Theme &theme, const Actions &actions, QWidget *window)
    : PopupFrame(theme, window),
      m_actions(actions),
      m_field(new GlyphField(theme, u"keyboard"_s, this)),
      m_scroll(new QScrollArea(this)),
      m_nothing(new TextLabel(theme, TextStyle::Body13, Token::Text3, TextLabel::Fit::Wrap, this))
{
    setObjectName(u"key-sheet"_s);
    setAccessibleName(tr("Keyboard shortcuts"));
    m_field->setPlaceholderText(tr("Find a key or what it does"));
    m_field->setAccessibleName(tr("Find a keyboard shortcut"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("Keyboard shortcuts"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    connect(m_field, &QLineEdit::textChanged, this, &KeySheet::filter);
}

void KeySheet::toggle()
{
    if (isOpen()) {
        closePopup();
        return;
    }
    fill();
    m_field->clear();
    openPopup(m_field);
}

void KeySheet::fill()
{
    m_groups.clear();
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(theme().px(20), theme().px(4), theme().px(20), theme().px(16));
    columns->setSpacing(theme().px(40));
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(0);
        columns->addLayout(column, 1);
    }
    addGroup(tr("Go"), ActionGroup::Go, left);
    addGroup(tr("This conversation"), ActionGroup::Conversation, right);
    addGroup(tr("List"), ActionGroup::List, right);
    addGroup(tr("Program"), ActionGroup::Program, right);
    left->addStretch(1);
    right->addStretch(1);
    m_scroll->setWidget(content);          // deletes the one before
    content->setAutoFillBackground(false); // which setWidget() has switched on
}

void KeySheet::addGroup(const QString &name, ActionGroup group, QVBoxLayout *column)
{
    auto *heading = new TextLabel(theme(), TextStyle::Meta12Strong, Token::Text3, TextLabel::Fit::Elide);
    heading->setWords(name);
    heading->setFixedHeight(theme().px(36));
    column->addWidget(heading);
    Group &shown = m_groups.emplace_back(Group{heading, {}});
    const auto add
        = [&](const QString &words, const QString &english, const QList<QKeySequence> &keys, const QString &between) {
              auto *row = new KeyRow(theme(), words, english, keys, between);
              column->addWidget(row);
              shown.rows.push_back(row);
          };
    const QString either = tr("or", "between two keys for the same command");
    for (int i = 0; i < int(ActionId::Count_); ++i) {
        const auto id = ActionId(i);
        if (Actions::group(id) == group && !m_actions.keys(id).isEmpty())
            add(m_actions.words(id), Actions::sourceWords(id), m_actions.keys(id), either);
    }
    if (group == ActionGroup::List)
        add(tr("Open a view"), {},
            {m_actions.viewAction(0)->shortcut(), m_actions.viewAction(Actions::viewActions - 1)->shortcut()},
            tr("to", "between the first and the last of several keys"));
}

void KeySheet::filter()
{
    const FuzzyPattern pattern(m_field->text());
    bool any = false;
    for (const Group &group : m_groups) {
        bool some = false;
        for (KeyRow *row : group.rows) {
            const bool fits = row->fits(pattern);
            row->setVisible(fits);
            some = some || fits;
        }
        group.name->setVisible(some);
        any = any || some;
    }
    m_nothing->setWords(tr("No key for “%1”.").arg(m_field->text()));
    m_nothing->setVisible(!any);
}

QStringList KeySheet::shownRows() const
{
    QStringList shown;
    for (const Group &group : m_groups) {
        for (const KeyRow *row : group.rows) {
            if (row->isVisibleTo(m_scroll->widget()))
                shown.append(row->text());
        }
    }
    return shown;
}

QSize KeySheet::boxSize() const
{
    const int content = m_scroll->widget() ? m_scroll->widget()->sizeHint().height() : 0;
    return {theme().px(boxWidth), qMin(theme().px(headHeight) + content, theme().px(mostHeight))};
}

void KeySheet::resizeEvent(QResizeEvent *event)
{
    PopupFrame::resizeEvent(event);
    const QRect inside = box().adjusted(1, 1, -1, -1);
    const int pad = theme().px(12);
    m_field->setGeometry(inside.left() + pad, inside.top() + pad, inside.width() - 2 * pad, theme().px(36));
    const QRect rows = inside.adjusted(0, theme().px(headHeight), 0, -theme().px(6));
    m_scroll->setGeometry(rows);
    m_nothing->setGeometry(rows.adjusted(pad, 0, -pad, 0));
}

void KeySheet::paintEvent(QPaintEvent *event)
{
    PopupFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(box().left(), m_scroll->y() - 1, box().width(), 1, theme().color(Token::Hair));
}

} // namespace leadlight
