// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commandpalette.h"

#include "ui/icons.h"
#include "ui/palettedelegate.h"
#include "ui/textlabel.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>

namespace leadlight {

namespace {

constexpr int boxWidth = 520;
constexpr int fieldHeight = 48;
constexpr int footHeight = 34;
constexpr int mostListHeight = 440;
constexpr int longestText = 128;
constexpr int pageRows = 8;

QWidget *footOf(const Theme &theme, QWidget *parent)
{
    auto *foot = new QWidget(parent);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    line->setSpacing(theme.px(14));
    for (const QString &words :
         {CommandPalette::tr("↑↓ choose"), CommandPalette::tr("Enter run"), CommandPalette::tr("Esc close")}) {
        auto *label = new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Elide);
        label->setWords(words);
        line->addWidget(label);
    }
    line->addStretch(1);
    return foot;
}

} // namespace

CommandPalette::CommandPalette(const Theme &theme, const Format &format, const Actions &actions, QWidget *window)
    : PopupFrame(theme, window),
      m_actions(actions),
      m_model(new PaletteModel(actions, format, this)),
      m_delegate(new PaletteDelegate(theme, *m_model, this)),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new TextLabel(theme, TextStyle::Body13, Token::Text3, TextLabel::Fit::Wrap, this)),
      m_foot(footOf(theme, this))
{
    setObjectName(QStringLiteral("command-palette"));
    setAccessibleName(tr("Commands"));
    m_field->setFrame(false);
    m_field->setMaxLength(longestText);
    m_field->setPlaceholderText(tr("Find a command, a view or a person"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_nothing->setAlignment(Qt::AlignCenter);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    connect(&theme, &Theme::changed, this, &CommandPalette::applyTheme);
    applyTheme();
}

void CommandPalette::applyTheme()
{
    m_field->setFont(theme().font(TextStyle::Message14));
    update();
}

void CommandPalette::toggle()
{
    if (isOpen()) {
        closePopup();
        return;
    }
    m_field->clear();
    search();
    openPopup(m_field);
}

void CommandPalette::setViews(const std::vector<ViewCount> &views)
{
    // Rows do not change under the hand of somebody who is choosing; the next key brings the new counts.
    m_model->setViews(views);
}

void CommandPalette::setPeople(const QString &text, const std::vector<PalettePerson> &people)
{
    if (text != m_field->text() || !isOpen())
        return;
    m_model->setPeople(people);
    fitRows();
}

QStringList CommandPalette::lastUsed() const
{
    return m_model->lastUsed();
}

void CommandPalette::setLastUsed(const QStringList &ids)
{
    m_model->setLastUsed(ids);
}

void CommandPalette::search()
{
    m_model->setText(m_field->text());
    fitRows();
    if (!m_model->text().isEmpty())
        Q_EMIT peopleWanted(m_field->text());
}

void CommandPalette::fitRows()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (!any)
        m_nothing->setWords(tr("Nothing for “%1”.").arg(Format::safe(m_model->text())));
    place();
    choose(m_model->runnable(0, +1));
    m_list->scrollToTop();
}

QSize CommandPalette::boxSize() const
{
    int rows = theme().px(8); // below the last row
    for (int i = 0; i < m_model->rowCount(); ++i)
        rows += m_delegate->rowHeight(m_model->row(i));
    if (m_model->rowCount() == 0)
        rows = theme().px(72);
    return {theme().px(boxWidth), theme().px(fieldHeight + footHeight) + 2 + qMin(rows, theme().px(mostListHeight))};
}

void CommandPalette::resizeEvent(QResizeEvent *event)
{
    PopupFrame::resizeEvent(event);
    const QRect inside = box().adjusted(1, 1, -1, -1);
    const int before = theme().px(40);
    const QRect field(inside.left() + before, inside.top(), inside.width() - before - theme().px(12),
                      theme().px(fieldHeight) - 1);
    m_field->setGeometry(QStyle::visualRect(layoutDirection(), inside, field));
    const int foot = theme().px(footHeight) - 1;
    m_foot->setGeometry(inside.left(), inside.bottom() + 1 - foot, inside.width(), foot);
    const int top = inside.top() + theme().px(fieldHeight);
    const QRect rows(inside.left(), top, inside.width(), m_foot->y() - 1 - top);
    m_list->setGeometry(rows);
    m_nothing->setGeometry(rows.adjusted(theme().px(16), 0, -theme().px(16), 0));
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    PopupFrame::paintEvent(event);
    QPainter painter(this);
    const QColor hair = theme().color(Token::Hair);
    const QRect inside = box();
    painter.fillRect(inside.left(), m_list->y() - 1, inside.width(), 1, hair);
    painter.fillRect(inside.left(), m_foot->y() - 1, inside.width(), 1, hair);
    const int side = theme().px(18);
    const QRect glass(inside.left() + theme().px(16), inside.top() + (theme().px(fieldHeight) - side) / 2, side, side);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), inside, glass).topLeft(),
                       icon(QStringLiteral("search"), side, theme().color(Token::Text2), devicePixelRatioF()));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        if (handleKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
    }
    return PopupFrame::eventFilter(watched, event);
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        move(-1, 1);
        return true;
    case Qt::Key_Down:
        move(+1, 1);
        return true;
    case Qt::Key_PageUp:
        move(-1, pageRows);
        return true;
    case Qt::Key_PageDown:
        move(+1, pageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex().row());
        return true;
    case Qt::Key_Tab: // there is one stop only, and the window below is out of reach
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

void CommandPalette::move(int step, int rows)
{
    int row = m_list->currentIndex().row();
    for (int i = 0; i < rows; ++i) {
        int next = m_model->runnable(row + step, step);
        if (next < 0 && rows == 1) // around the end
            next = m_model->runnable(step > 0 ? 0 : m_model->rowCount() - 1, step);
        if (next < 0)
            break;
        row = next;
    }
    choose(row);
    // Above the first row of a group its name is worth seeing.
    if (row > 0 && m_model->row(row - 1).isHeader())
        m_list->scrollTo(m_model->index(row - 1));
}

void CommandPalette::choose(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    m_field->setAccessibleDescription(spoken);
    if (index.isValid() && isOpen() && QAccessible::isActive()) {
        // The list never has the focus, so nobody else says which row the arrows have reached.
        QAccessibleEvent event(m_list, QAccessible::Focus);
        event.setChild(row);
        QAccessible::updateAccessibility(&event);
    }
}

void CommandPalette::run(int row)
{
    if (row < 0 || m_model->row(row).isHeader())
        return;
    const PaletteRow chosen = m_model->row(row);
    m_model->noteUsed(chosen);
    closePopup(); // first, so that the command finds the focus where it was
    if (const auto *id = std::get_if<ActionId>(&chosen.target))
        m_actions.action(*id)->trigger();
    else if (const auto *view = std::get_if<PaletteView>(&chosen.target))
        Q_EMIT viewChosen(view->index);
    else if (const auto *person = std::get_if<ConversationId>(&chosen.target))
        Q_EMIT personChosen(*person);
    else if (const auto *setting = std::get_if<PaletteSetting>(&chosen.target))
        Q_EMIT settingChosen(setting->name);
}

} // namespace leadlight
