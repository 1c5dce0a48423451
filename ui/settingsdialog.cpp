// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settingsdialog.h"

#include "ui/fuzzymatch.h"
#include "ui/glyphfield.h"
#include "ui/icons.h"
#include "ui/keyboardpage.h"
#include "ui/settingsrow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr int dialogWidth = 640;
constexpr int dialogHeight = 500;
constexpr int leastHeight = 356;
constexpr int sideWidth = 168;
constexpr int nameRole = Qt::UserRole;
constexpr int iconRole = Qt::UserRole + 1;

/// A line of the navigation, as in the palette.
class NavigationDelegate final : public QStyledItemDelegate
{
public:
    NavigationDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent),
          m_theme(theme)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.px(80), m_theme.px(36)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || (option.state & QStyle::State_MouseOver)) {
            const bool ring = selected && (option.state & QStyle::State_HasFocus || m_theme.isHighContrast());
            painter->setPen(ring ? QPen(m_theme.color(Token::Focus), m_theme.px(2)) : QPen(Qt::NoPen));
            painter->setBrush(m_theme.color(selected ? Token::Selected : Token::Hover));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), m_theme.px(8), m_theme.px(8));
        }
        const int side = m_theme.px(16);
        const QRect inside = option.rect.adjusted(m_theme.px(9), 0, -m_theme.px(6), 0);
        const QRect glyph(inside.left(), inside.top() + (inside.height() - side) / 2, side, side);
        painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, glyph).topLeft(),
                            icon(index.data(iconRole).toString(), side, m_theme.color(Token::Text2),
                                 painter->device()->devicePixelRatioF()));
        const QRect words
            = QStyle::visualRect(option.direction, option.rect, inside.adjusted(side + m_theme.px(10), 0, 0, 0));
        painter->setFont(m_theme.font(TextStyle::Body13));
        painter->setPen(m_theme.color(Token::Text));
        const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(
            words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::AlignAbsolute,
            text);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

SettingsDialog::SettingsDialog(const Theme &theme, const Format &format, Actions &actions,
                               const std::vector<SettingsPageView::Item> &languages, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_format(format),
      m_actions(actions),
      m_search(new GlyphField(theme, u"search"_s)),
      m_navigation(new QListWidget),
      m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Settings"));
    setModal(false);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search settings"));
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setItemDelegate(new NavigationDelegate(theme, this));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->viewport()->setAutoFillBackground(false);
    m_navigation->setMouseTracking(true);
    m_navigation->viewport()->setAttribute(Qt::WA_Hover);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addPages(languages);
    layOut();
    join();
    listPages();
    setPreferences(Preferences());
    setAccount({});
}

void SettingsDialog::addPages(const std::vector<SettingsPageView::Item> &languages)
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        m_pages[i] = new SettingsPageView(m_theme, m_format, SettingsPage(i));
        connect(m_pages[i], &SettingsPageView::edited, this, [this](const SettingsPageView::Edit &edit) {
            Preferences edited = m_preferences;
            edit(edited);
            take(edited);
        });
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setAccessibleName(SettingsIndex::pageName(SettingsPage(i)));
        scroll->setWidget(m_pages[i]);
        m_pages[i]->setAutoFillBackground(false);
        scroll->viewport()->setAutoFillBackground(false);
        m_stack->addWidget(scroll);
    }
    m_connection = new ConnectionPage(m_theme, *page(SettingsPage::Connection), this);
    fillAppearance(*page(SettingsPage::Appearance), languages);
    fillList(*page(SettingsPage::List));
    fillNotifications(*page(SettingsPage::Notifications), m_format);
    m_keyboard = new KeyboardPage(m_theme, m_actions);
    page(SettingsPage::Keyboard)->addWidget(m_keyboard);
    fillPrivacy(*page(SettingsPage::Privacy));
    m_storage = new StoragePage(m_theme, *page(SettingsPage::Storage), m_format, this);
}

void SettingsDialog::layOut()
{
    auto *side = new QWidget;
    side->setFixedWidth(m_theme.px(sideWidth));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(m_theme.px(10), m_theme.px(10), m_theme.px(10), m_theme.px(10));
    column->setSpacing(m_theme.px(8));
    column->addWidget(m_search);
    column->addWidget(m_navigation, 1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(1); // the line between them is painted there
    line->addWidget(side);
    line->addWidget(m_stack, 1);
    setMinimumSize(m_theme.px(480), m_theme.px(leastHeight));
    resize(m_theme.px(dialogWidth), m_theme.px(dialogHeight));
}

void SettingsDialog::join()
{
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    m_search->installEventFilter(this);
    connect(m_navigation, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) { goTo(item); });
    connect(m_navigation, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { enterPage(item); });
    connect(m_keyboard, &KeyboardPage::overridesEdited, this, [this](const QHash<QString, QString> &overrides) {
        Preferences edited = m_preferences;
        edited.keys = overrides;
        take(edited);
    });
    connect(m_connection, &ConnectionPage::changeKeyWanted, this, &SettingsDialog::changeKeyWanted);
    connect(m_connection, &ConnectionPage::addAccountWanted, this, &SettingsDialog::addAccountWanted);
    connect(m_connection, &ConnectionPage::removeWanted, this, &SettingsDialog::removeAccountWanted);
    connect(m_storage, &StoragePage::clearWanted, this, &SettingsDialog::clearCacheWanted);
    connect(m_storage, &StoragePage::openFolderWanted, this, &SettingsDialog::openFolderWanted);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SettingsDialog::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    for (SettingsPageView *page : m_pages)
        page->show(preferences);
    m_keyboard->setOverrides(preferences.keys);
}

void SettingsDialog::take(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    m_preferences = preferences;
    for (SettingsPageView *page : m_pages)
        page->show(preferences); // what depends on another setting
    Q_EMIT preferencesChanged(m_preferences);
}

void SettingsDialog::setAccount(const AccountState &account)
{
    m_connection->setAccount(account);
    showPrivacy(*page(SettingsPage::Privacy), account);
}

void SettingsDialog::setStorage(const StorageState &storage)
{
    m_storage->setStorage(storage);
}

void SettingsDialog::listPages()
{
    const int shown = m_stack->currentIndex();
    m_navigation->clear();
    for (size_t i = 0; i < m_pages.size(); ++i) {
        auto *item = new QListWidgetItem(SettingsIndex::pageName(SettingsPage(i)), m_navigation);
        item->setData(nameRole, SettingsIndex::pageId(SettingsPage(i)));
        item->setData(iconRole, SettingsIndex::pageIcon(SettingsPage(i)));
    }
    m_navigation->setCurrentRow(shown);
}

void SettingsDialog::search(const QString &text)
{
    const FuzzyPattern pattern(text);
    if (pattern.isEmpty()) {
        listPages();
        return;
    }
    struct Found {
        const SettingRow *row;
        int score;
    };
    std::vector<Found> found;
    for (const SettingRow &row : SettingsIndex::rows()) {
        int best = 0;
        for (const QString &words : {SettingsIndex::title(row), QString::fromUtf8(row.title),
                                     SettingsIndex::detail(row), SettingsIndex::pageName(row.page)}) {
            // What stands first counts most: the title before what is said about it.
            if (const std::optional<FuzzyHit> hit = pattern.match(words))
                best = std::max(best, hit->score);
        }
        if (best > 0)
            found.push_back({&row, best});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Found::score);
    m_navigation->clear();
    for (const Found &one : found) {
        auto *item = new QListWidgetItem(SettingsIndex::title(*one.row), m_navigation);
        item->setData(nameRole, QString::fromLatin1(one.row->name));
        item->setData(iconRole, SettingsIndex::pageIcon(one.row->page));
        item->setToolTip(SettingsIndex::pageName(one.row->page));
    }
    m_navigation->setCurrentRow(0);
}

void SettingsDialog::goTo(const QListWidgetItem *item)
{
    if (!item)
        return;
    const QString name = item->data(nameRole).toString();
    for (size_t i = 0; i < m_pages.size(); ++i) {
        m_pages[i]->markRow(name);
        if (name.section(u'/', 0, 0) != SettingsIndex::pageId(SettingsPage(i)))
            continue;
        m_stack->setCurrentIndex(int(i));
        if (SettingsRow *row = m_pages[i]->rowNamed(name))
            scrollOf(SettingsPage(i))->ensureWidgetVisible(row);
    }
}

void SettingsDialog::enterPage(const QListWidgetItem *item)
{
    if (!item)
        return;
    const QString name = item->data(nameRole).toString();
    SettingsPageView *shown = m_pages[size_t(m_stack->currentIndex())];
    const SettingsRow *row = shown->rowNamed(name);
    if (row && row->control())
        row->control()->setFocus(Qt::TabFocusReason);
    else
        shown->focusFirst();
}

void SettingsDialog::showSetting(const QString &name)
{
    m_search->clear();
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (name.section(u'/', 0, 0) != SettingsIndex::pageId(SettingsPage(i)))
            continue;
        m_navigation->setCurrentRow(int(i));
        m_pages[i]->markRow(name);
        if (SettingsRow *row = m_pages[i]->rowNamed(name)) {
            scrollOf(SettingsPage(i))->ensureWidgetVisible(row);
            if (row->control())
                row->control()->setFocus(Qt::TabFocusReason);
        } else {
            m_navigation->setFocus(Qt::TabFocusReason);
        }
    }
}

QString SettingsDialog::shownPage() const
{
    return SettingsIndex::pageId(SettingsPage(m_stack->currentIndex()));
}

QScrollArea *SettingsDialog::scrollOf(SettingsPage page) const
{
    return static_cast<QScrollArea *>(m_stack->widget(int(page)));
}

bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            const int last = m_navigation->count() - 1;
            if (last >= 0)
                m_navigation->setCurrentRow(std::clamp(m_navigation->currentRow() + step, 0, last));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            enterPage(m_navigation->currentItem());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SettingsDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Popover));
    const int side = m_theme.px(sideWidth);
    const auto placed = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    painter.fillRect(placed(QRect(0, 0, side, height())), m_theme.color(Token::Chrome));
    painter.fillRect(placed(QRect(side, 0, 1, height())), m_theme.color(Token::Hair));
}

} // namespace leadlight
