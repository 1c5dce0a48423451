// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/viewbutton.h"

#include "ui/icons.h"
#include "ui/style.h"
#include "ui/textlabel.h"
#include "ui/themedicon.h"

#include <QFontMetrics>
#include <QMenu>
#include <QPainter>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr int gap = 6;
constexpr int chevron = 14;
constexpr int viewKeys = 9; ///< Ctrl+1 to Ctrl+9

} // namespace

ViewButton::ViewButton(const Theme &theme, const Format &format, QWidget *parent)
    : QPushButton(parent),
      m_theme(theme),
      m_format(format)
{
    setButtonLook(this, ButtonLook::Quiet);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMenu(new QMenu(this));
    // Made when asked for: counts change with every message.
    connect(menu(), &QMenu::aboutToShow, this, &ViewButton::fillMenu);
    connect(&theme, &Theme::changed, this, &ViewButton::refresh);
    refresh();
}

void ViewButton::setViews(const std::vector<ViewCount> &views, qint64 total)
{
    m_views = views;
    m_total = total;
    if (m_view >= int(m_views.size()))
        m_view = -1;
    refresh();
}

void ViewButton::setShown(bool everything, int view, qint64 count)
{
    m_everything = everything;
    m_view = view;
    m_count = count;
    refresh();
}

QString ViewButton::title() const
{
    if (m_everything)
        return tr("All conversations");
    return m_view >= 0 ? m_format.viewName(m_views[size_t(m_view)].view) : tr("Matching conversations");
}

void ViewButton::addView(const QString &name, qint64 count, const QString &key, int index)
{
    // Columns of a menu: words, quiet words beside them, key.
    QString words = name;
    words.replace(u'&', u"&&"_s);
    QAction *action = menu()->addAction(words + u'\t' + m_format.count(count) + u'\t' + key);
    action->setCheckable(true);
    action->setChecked(index < 0 ? m_everything : !m_everything && index == m_view);
    connect(action, &QAction::triggered, this, [this, index] { Q_EMIT viewChosen(index); });
}

void ViewButton::fillMenu()
{
    menu()->clear();
    addView(tr("All conversations"), m_total, {}, -1);
    menu()->addSeparator();
    for (size_t i = 0; i < m_views.size(); ++i) {
        const ViewCount &one = m_views[i];
        if (i > 0 && m_views[i - 1].view.name.isEmpty() && !one.view.name.isEmpty())
            menu()->addSeparator(); // the user's own
        const QKeySequence key = i < viewKeys ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))) : QKeySequence();
        addView(m_format.viewName(one.view), one.count, key.toString(QKeySequence::NativeText), int(i));
    }
    const bool ownShown = m_view >= 0 && !m_views[size_t(m_view)].view.name.isEmpty();
    const bool canSave = !m_everything && m_view < 0;
    if (ownShown || canSave)
        menu()->addSeparator();
    if (canSave) {
        QAction *save = menu()->addAction(themedIcon(m_theme, u"bookmark-plus"_s), tr("Save this view…"));
        connect(save, &QAction::triggered, this, &ViewButton::saveWanted);
    }
    if (ownShown) {
        QAction *remove = menu()->addAction(themedIcon(m_theme, u"trash-2"_s), tr("Remove this view"));
        const QString id = m_views[size_t(m_view)].view.id;
        connect(remove, &QAction::triggered, this, [this, id] { Q_EMIT removeWanted(id); });
    }
}

int ViewButton::wordsWidth() const
{
    // Advances are rounded; a text that fits exactly must not be cut for half a pixel.
    return QFontMetrics(m_theme.font(TextStyle::Body13Strong)).horizontalAdvance(title()) + 2;
}

void ViewButton::refresh()
{
    setText(title());
    const QString said = tr("View: %1").arg(title());
    setAccessibleName(m_count == 1 ? tr("%1, 1 conversation").arg(said)
                                   : tr("%1, %2 conversations").arg(said, m_format.count(m_count)));
    setToolTip(wordsWidth() <= width() - (sizeHint().width() - wordsWidth()) ? tr("Views") : plainToolTip(title()));
    updateGeometry();
    update();
}

void ViewButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    refresh();
}

QSize ViewButton::sizeHint() const
{
    const int count = QFontMetrics(m_theme.font(TextStyle::Meta12)).horizontalAdvance(m_format.count(m_count));
    return {wordsWidth() + count + m_theme.px(4 * gap + chevron), m_theme.px(24)};
}

QSize ViewButton::minimumSizeHint() const
{
    return {m_theme.px(72), m_theme.px(24)};
}

void ViewButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Hover));
        painter.drawRoundedRect(rect(), m_theme.px(6), m_theme.px(6));
    }
    const auto placed = [this](int x, int wide) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide, height()));
    };
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
        | Qt::AlignAbsolute | Qt::TextSingleLine;
    const QFont strong = m_theme.font(TextStyle::Body13Strong);
    const int others = sizeHint().width() - wordsWidth();
    const QString shown = QFontMetrics(strong).elidedText(title(), Qt::ElideRight, qMax(0, width() - others));
    const int shownWidth = QFontMetrics(strong).horizontalAdvance(shown);
    int x = m_theme.px(gap);
    painter.setFont(strong);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(placed(x, shownWidth + 1), flags, shown);
    x += shownWidth + m_theme.px(gap);
    const QString count = m_format.count(m_count);
    const QFont quiet = m_theme.font(TextStyle::Meta12);
    const int countWidth = QFontMetrics(quiet).horizontalAdvance(count);
    painter.setFont(quiet);
    painter.setPen(m_theme.color(Token::Text3));
    painter.drawText(placed(x, countWidth + 1), flags, count);
    x += countWidth + m_theme.px(gap);
    const int side = m_theme.px(chevron);
    painter.drawPixmap(placed(x, side).left(), (height() - side) / 2,
                       leadlight::icon(u"chevron-down"_s, side, m_theme.color(Token::Text2), devicePixelRatioF()));
}

} // namespace leadlight
