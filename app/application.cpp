// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include "ui/actions.h"
#include "ui/listpane.h"
#include "ui/style.h"
#include "ui/windowtools.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QIcon>
#include <QMenu>
#include <QNetworkInformation>

#include <utility>

namespace leadlight {

namespace {

/// The window waits this long for the place that it was left at; opening the files takes a few milliseconds.
constexpr int showAtTheLatestMs = 250;
/// Between a change of the window and its being kept.
constexpr int keepAfterMs = 2000;

} // namespace

Application::Application(const CommandLine &line, QObject *parent)
    : QObject(parent),
      m_line(line),
      m_start(StartLooks::now()),
      m_desktop(isPicture() ? nullptr : sessionDesktop()),
      m_looks(Looks::from(preferences(), {}, m_start)),
      m_theme(m_looks.scheme),
      m_format(QLocale(), QTimeZone::systemTimeZone(), m_clock),
      m_tray(m_theme)
{
    m_languages.use(preferences().language);
    m_format = Format(m_languages.locale(), QTimeZone::systemTimeZone(), m_clock);
    dress();
    applyTheme(*qApp, m_theme);
    connect(&m_settings, &Settings::changed, this, &Application::takeSettings);
    if (m_desktop)
        connect(m_desktop.get(), &Desktop::changed, this, [this] { takeSettings(preferences()); });

    m_accounts = std::make_unique<Accounts>(m_line, m_theme, m_format, m_clock);
    connect(m_accounts.get(), &Accounts::refused, this, &Application::complain);
    // Later, because the dialog that asked for it belongs to the window that goes.
    connect(
        m_accounts.get(), &Accounts::folderWanted, this,
        [this](const QString &folder) {
            closeFolder();
            openFolder(folder);
            m_session->open();
        },
        Qt::QueuedConnection);
    connect(&m_tray, &Tray::windowWanted, this, [this] { call({}); });
    connect(&m_tray, &Tray::syncWanted, this, [this] { inbox().refresh(); });
    connect(&m_tray, &Tray::quitWanted, this, &Application::quit);
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { m_isQuitting = true; });
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfterMs);
    connect(&m_keep, &QTimer::timeout, this, &Application::keepWindow);
    joinSettings();
    openFolder(m_accounts->firstFolder());
    watchActivity();
    watchNetwork();
}

Application::~Application()
{
    closeFolder();
    // The style paints from our theme, and the QApplication outlives us.
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void Application::start()
{
    if (!isPicture()) {
        m_messenger = desktopMessenger();
        QTimer::singleShot(showAtTheLatestMs, this, &Application::showWindow);
    } else {
        showWindow();
    }
    m_session->open();
}

// Looks and language

Preferences Application::preferences() const
{
    return m_line.with(m_settings.preferences());
}

void Application::takeSettings(const Preferences &before)
{
    const Preferences now = preferences();
    const Preferences was = m_line.with(before);
    const Looks looks = Looks::from(now, m_desktop ? m_desktop->wishes() : DesktopWishes(), m_start);
    const bool isOtherSize = looks.scale != m_looks.scale;
    m_looks = looks;
    if (m_notifier)
        m_notifier->setPreferences(now);
    m_tray.setShown(now.trayIcon && !isPicture());
    m_window->setDensity(now.density);
    m_window->setAfterAction(now.afterAction);
    m_window->actions().setKeys(now.keys);
    // Later, because the dialog that set it belongs to the window that goes.
    if (isOtherSize || now.language != was.language || now.systemFont != was.systemFont)
        QMetaObject::invokeMethod(this, &Application::dressAnew, Qt::QueuedConnection);
    else
        dress();
}

void Application::takeSystemFont()
{
    const qreal pixels = StartLooks::now().fontPixels;
    if (pixels == m_start.fontPixels)
        return;
    m_start.fontPixels = pixels;
    takeSettings(preferences());
}

void Application::dress()
{
    m_theme.setScheme(m_looks.scheme);
    m_theme.setHighContrast(m_looks.highContrast);
    m_theme.setReducedMotion(m_looks.reduceMotion);
    m_theme.setSystemFont(preferences().systemFont);
    m_theme.setScale(m_looks.scale);
}

void Application::dressAnew()
{
    const WindowState seen = WindowState::of(*m_window, inbox());
    const QString page = m_settingsDesk->shownPage();
    const bool wasShown = m_window->isVisible();
    // Between two windows there is none, which is no reason to quit.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_languages.use(preferences().language);
    m_format = Format(m_languages.locale(), QTimeZone::systemTimeZone(), m_clock);
    dress();
    m_tray.sayAgain();
    // The panes show what is opened while they are there.
    inbox().open({});
    buildWindow();
    // And they hear of the rest when it changes, so it is said once more.
    Q_EMIT inbox().statusChanged();
    Q_EMIT inbox().facetsChanged();
    Q_EMIT inbox().viewsChanged();
    seen.placeWindow(*m_window);
    seen.showContent(*m_window, inbox());
    m_window->setVisible(wasShown);
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (!page.isEmpty())
        m_settingsDesk->show(page, *m_window, *m_session);
    Q_EMIT windowBuilt();
}

// One account

void Application::openFolder(const QString &folder)
{
    m_session = std::make_unique<Session>(folder);
    m_session->setOnline(m_online);
    connect(m_session.get(), &Session::opened, this, &Application::takeOpened);
    connect(m_session.get(), &Session::refused, this, &Application::complain);
    connect(m_session.get(), &Session::failed, this,
            [this](const QString &sentence) { m_window->showProblem(sentence); });
    for (const auto signal : {&Inbox::openChanged, &Inbox::queryChanged})
        connect(&inbox(), signal, this, [this] { m_keep.start(); });
    buildWindow();
}

void Application::closeFolder()
{
    keepWindow();
    m_notifier.reset();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    m_session.reset();
}

void Application::takeOpened()
{
    if (isPicture()) {
        m_window->showFilter(m_line.filter);
    } else {
        WindowState kept = WindowState::fromKept(m_session->kept());
        kept.placeWindow(*m_window);
        if (!m_line.filter.isEmpty())
            kept.query = m_line.filter;
        kept.showContent(*m_window, inbox());
        startNotifier();
    }
    showWindow();
    follow(std::exchange(m_line.link, {})); // once, not again in the next account
    m_accounts->goOn(*m_session, m_window.get());
}

void Application::startNotifier()
{
    m_tray.setShown(preferences().trayIcon);
    Notifier::Ways ways;
    if (m_messenger)
        ways.messengers.push_back(m_messenger.get());
    ways.messengers.push_back(&m_tray);
    ways.reading = [this] { return m_window && m_window->isActiveWindow() ? inbox().openId() : ConversationId(); };
    ways.localTime = [] { return QTime::currentTime(); };
    m_notifier = std::make_unique<Notifier>(*m_session, preferences(), m_format, m_clock, std::move(ways));
    connect(m_notifier.get(), &Notifier::openWanted, this,
            [this](const ConversationId &id) { call(toText(ConversationLink{id})); });
    connect(m_notifier.get(), &Notifier::viewWanted, this,
            [this](const QString &query) { call(toText(ViewLink{query})); });
    connect(m_notifier.get(), &Notifier::counted, &m_tray, &Tray::setCounts);
}

// The window

void Application::buildWindow()
{
    m_window = std::make_unique<MainWindow>(inbox(), m_theme, m_format);
    m_window->resize(m_line.size);
    m_window->setInsightsShown(m_line.insights);
    m_window->installEventFilter(this);
    furnish();
}

void Application::furnish()
{
    // What belongs to every new window and needs more than the Inbox: settings, accounts, actions, dialogs.
    m_window->setDensity(preferences().density);
    m_window->list()->setHasAccount(m_accounts->hasServer(*m_session));
    m_window->setAfterAction(preferences().afterAction);
    m_window->actions().setKeys(preferences().keys);
    connect(m_window.get(), &MainWindow::keyWanted, this, [this] { m_accounts->renewKey(*m_session, m_window.get()); });
    connect(m_window->actions().action(ActionId::Quit), &QAction::triggered, this, &Application::quit);
    connect(m_window->actions().action(ActionId::AddAccount), &QAction::triggered, this,
            [this] { m_accounts->add(m_window.get()); });
    const auto *tools = new WindowTools(*m_window, inbox(), m_theme, m_format);
    connect(tools, &WindowTools::settingsWanted, this,
            [this](const QString &name) { m_settingsDesk->show(name, *m_window, *m_session); });
    addAccountMenu();
}

void Application::joinSettings()
{
    m_settingsDesk = std::make_unique<SettingsDesk>(m_settings, *m_accounts, m_theme, m_format);
    connect(m_settingsDesk.get(), &SettingsDesk::addAccountWanted, this, [this] { m_accounts->add(m_window.get()); });
    connect(m_settingsDesk.get(), &SettingsDesk::changeKeyWanted, this,
            [this] { m_accounts->renewKey(*m_session, m_window.get()); });
    // Later, because the dialog that asked for it belongs to the window that goes.
    connect(
        m_settingsDesk.get(), &SettingsDesk::removeAccountWanted, this,
        [this] {
            if (const std::optional<Profile> profile = m_accounts->profileOf(*m_session))
                reopen([this, profile](const QString &) { m_accounts->erase(*profile); });
        },
        Qt::QueuedConnection);
    connect(
        m_settingsDesk.get(), &SettingsDesk::clearCacheWanted, this,
        [this] {
            reopen([](const QString &folder) {
                for (const QString &name : QDir(folder).entryList({QStringLiteral("cache.*")}, QDir::Files))
                    QFile::remove(folder + u'/' + name);
            });
        },
        Qt::QueuedConnection);
}

/// Closes the open account, has something done to its folder, and opens what is there then.
void Application::reopen(const std::function<void(const QString &folder)> &between)
{
    const QString folder = profileFolder();
    closeFolder();
    between(folder);
    openFolder(QDir(folder).exists() ? folder : m_accounts->firstFolder());
    m_session->open();
}

/// The other accounts, in the menu of the window; without any there is nothing to switch.
void Application::addAccountMenu()
{
    const std::vector<Profile> all = m_accounts->all();
    if (all.size() < 2)
        return;
    QMenu *menu = m_window->findChild<WindowTools *>()->addSubmenu(tr("Switch account"));
    for (const Profile &profile : all) {
        QAction *action = menu->addAction(Format::safe(profile.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(profile.folder == profileFolder());
        connect(action, &QAction::triggered, this,
                [this, id = profile.id()] { m_accounts->switchTo(id, m_window.get()); });
    }
}

void Application::showWindow()
{
    if (!m_window->isVisible())
        m_window->show();
}

void Application::keepWindow()
{
    if (isPicture() || !m_window || !m_session)
        return;
    const KeptState state = WindowState::of(*m_window, inbox()).toKept();
    for (auto it = state.begin(); it != state.end(); ++it)
        m_session->keep(it.key(), it.value());
}

void Application::call(const QString &link)
{
    follow(link);
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Application::quit()
{
    // Qt asks every window first, and one that only hides in the tray would say no.
    m_isQuitting = true;
    QApplication::quit();
}

void Application::follow(const QString &link)
{
    const std::optional<PlaceLink> place = parseLink(link);
    if (!place) {
        if (!link.isEmpty())
            m_window->showProblem(tr("This link leads to nothing in Leadlight."));
        return;
    }
    if (const auto *conversation = std::get_if<ConversationLink>(&*place))
        m_window->openConversation(conversation->id);
    else
        m_window->showFilter(std::get<ViewLink>(*place).query);
}

void Application::complain(const QString &sentence)
{
    m_window->showProblem(sentence);
    showWindow();
    Q_EMIT failed(sentence);
}

// The world around

void Application::watchActivity()
{
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &Application::tellActivity);
}

void Application::tellActivity()
{
    const bool active = QGuiApplication::applicationState() == Qt::ApplicationActive;
    const bool away = m_window->isMinimized() || m_window->isHidden();
    m_session->setActivity(away ? Activity::Minimised : active ? Activity::Focused : Activity::Background);
}

void Application::watchNetwork()
{
    // Only a hint that makes the engine look at once; without a plug-in for this desktop the engine's own pace serves.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reach) {
                m_online = reach != QNetworkInformation::Reachability::Disconnected;
                m_session->setOnline(m_online);
            });
}

bool Application::hidesInTray()
{
    return !m_isQuitting && preferences().closeToTray && m_tray.isThere();
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window.get())
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::WindowStateChange:
    case QEvent::Show:
    case QEvent::Hide:
        tellActivity();
        break;
    case QEvent::Resize:
    case QEvent::Move:
        m_keep.start();
        break;
    case QEvent::ApplicationFontChange:
    case QEvent::ThemeChange:
        takeSystemFont();
        break;
    case QEvent::Close:
        keepWindow();
        if (hidesInTray()) {
            m_window->hide();
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leadlight
