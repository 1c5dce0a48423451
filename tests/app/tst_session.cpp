// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "demofixture.h"

#include "ui/notice.h"

#include <QRegularExpression>

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;

} // namespace

/// The same place again: after the program's end, after a change of language or text size, and by a link.
class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void comesBackAsItWasLeft();
    void otherLanguageIsTheSamePlace();
    void otherTextSizeIsTheSamePlace();
    void otherColoursKeepTheWindow();
    void aLinkLeadsToAConversation();
    void aLinkLeadsToAView();
    void aLinkIsFollowedAtStart();
    void aLinkToNothingSaysSo();
    void everyViewStatesTheAgeOfItsData_data();
    void everyViewStatesTheAgeOfItsData();

private:
    [[nodiscard]] Desk &desk() const { return *m_desk; }
    [[nodiscard]] int rows() const { return m_desk->list().rowCount(); }
    void change(const std::function<void(Preferences &)> &how) const
    {
        Preferences wanted = desk().application().settings().preferences();
        how(wanted);
        desk().application().settings().set(wanted);
    }
    /// Somewhere that is not where a new window stands.
    void goSomewhere();
    void isThere() const;

    DemoServerProcess m_server{serverArguments()};
    QTemporaryDir m_profile;
    CommandLine m_line;
    std::unique_ptr<Desk> m_desk;
};

void TestSession::initTestCase()
{
    QVERIFY(m_server.isRunning());
    m_line = Desk::lineFor(m_profile.path(), m_server);
    Desk first(m_line);
    QTRY_VERIFY_WITH_TIMEOUT(first.isLive() && first.list().rowCount() >= 60, patienceMs);
    m_line.server = QUrl();
    m_line.offline = true;
}

void TestSession::init()
{
    m_desk = std::make_unique<Desk>(m_line);
    QTRY_VERIFY(desk().inbox().isLoaded() && desk().application().session().isOpen());
    desk().window().showFilter({});
    desk().window().resize(1440, 900);
    QTRY_VERIFY(desk().isShown() && rows() >= 60);
}

void TestSession::cleanup()
{
    change([](Preferences &all) { all = Preferences(); });
    QCoreApplication::processEvents();
    m_desk.reset();
}

void TestSession::goSomewhere()
{
    desk().window().resize(1380, 840);
    desk().window().showFilter(u"status:closed"_s);
    QTRY_VERIFY(desk().isShown() && desk().filters().statusGroup()->current() == 2);
    desk().window().openConversation(ConversationId{desk().ids()[2]});
    QTRY_COMPARE(desk().openId(), desk().ids()[2]);
    desk().window().setInsightsShown(true);
    QTRY_VERIFY(desk().window().insights()->isVisible());
}

void TestSession::isThere() const
{
    QTRY_VERIFY(desk().isShown());
    QTRY_COMPARE(desk().inbox().query(), Query::parse(u"status:closed"_s));
    QCOMPARE(desk().filters().statusGroup()->current(), 2);
    QTRY_VERIFY2(desk().isOpen(desk().ids()[2]), qPrintable(desk().openId()));
    QVERIFY(desk().window().insights()->isVisible());
    QTRY_COMPARE(desk().window().size(), QSize(1380, 840));
    QTRY_VERIFY2(desk().status().startsWith(u"Working offline"_s), qPrintable(desk().status()));
    QVERIFY(desk().window().statusLine()->totalText().contains(QLocale().toString(desk().inbox().facets().total)));
}

void TestSession::comesBackAsItWasLeft()
{
    goSomewhere();
    if (QTest::currentTestFailed())
        return;
    m_desk.reset();
    m_desk = std::make_unique<Desk>(m_line);
    isThere();
}

void TestSession::otherLanguageIsTheSamePlace()
{
    goSomewhere();
    if (QTest::currentTestFailed())
        return;
    QSignalSpy built(&desk().application(), &Application::windowBuilt);
    change([](Preferences &all) { all.language = u"ar"_s; });
    QTRY_COMPARE(built.count(), 1);
    QCOMPARE(desk().window().layoutDirection(), Qt::RightToLeft);
    QVERIFY(desk().window().list()->x() > desk().window().conversation()->x());
    change([](Preferences &all) { all.language = QString(); });
    QTRY_COMPARE(built.count(), 2);
    QCOMPARE(desk().window().layoutDirection(), Qt::LeftToRight);
    isThere();
}

void TestSession::otherTextSizeIsTheSamePlace()
{
    goSomewhere();
    if (QTest::currentTestFailed())
        return;
    const int before = desk().window().statusLine()->height();
    QSignalSpy built(&desk().application(), &Application::windowBuilt);
    change([](Preferences &all) { all.textPercent = 130; });
    QTRY_COMPARE(built.count(), 1);
    QTRY_VERIFY(desk().window().statusLine()->height() > before);
    change([](Preferences &all) { all.textPercent = 100; });
    QTRY_COMPARE(built.count(), 2);
    isThere();
}

void TestSession::otherColoursKeepTheWindow()
{
    const MainWindow *window = &desk().window();
    QSignalSpy built(&desk().application(), &Application::windowBuilt);
    change([](Preferences &all) { all.appearance = Preferences::Appearance::Dark; });
    QCOMPARE(desk().application().theme().scheme(), ColorScheme::Dark);
    change([](Preferences &all) { all.highContrast = true; });
    QVERIFY(desk().application().theme().isHighContrast());
    change([](Preferences &all) { all.reduceMotion = true; });
    QVERIFY(desk().application().theme().reducesMotion());
    QCoreApplication::processEvents();
    QCOMPARE(built.count(), 0);
    QCOMPARE(&desk().window(), window);
}

void TestSession::aLinkLeadsToAConversation()
{
    desk().application().call(u"leadlight://c/tomas"_s);
    QTRY_VERIFY(desk().isOpen(u"tomas"_s));
}

void TestSession::aLinkLeadsToAView()
{
    desk().application().call(u"leadlight://view?q=status:archived"_s);
    QTRY_COMPARE(desk().inbox().query(), Query::parse(u"status:archived"_s));
    QCOMPARE(desk().filters().statusGroup()->current(), 3);
}

void TestSession::aLinkIsFollowedAtStart()
{
    m_desk.reset();
    CommandLine line = m_line;
    line.link = u"leadlight://c/tomas"_s;
    m_desk = std::make_unique<Desk>(line);
    QTRY_VERIFY(desk().isOpen(u"tomas"_s));
}

void TestSession::aLinkToNothingSaysSo()
{
    const QString before = desk().openId();
    desk().application().call(u"leadlight://delete/everything"_s);
    QTRY_VERIFY(desk().pane().notice()->isVisible());
    QVERIFY2(desk().pane().notice()->message().contains(u"link"_s), qPrintable(desk().pane().notice()->message()));
    QCOMPARE(desk().openId(), before);
}

void TestSession::everyViewStatesTheAgeOfItsData_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("open");
    for (const QSize size : {QSize(1440, 900), QSize(1100, 700), QSize(800, 600), QSize(600, 500)}) {
        for (const auto &[name, filter] : {std::pair{"all", QString()}, std::pair{"errors", u"crm:error"_s},
                                           std::pair{"unscored", u"score:none"_s}, std::pair{"no match", u"zzzz"_s}}) {
            for (const bool open : {false, true}) {
                QTest::addRow("%d, %s%s", size.width(), name, open ? ", reading" : "") << size << filter << open;
            }
        }
    }
}

void TestSession::everyViewStatesTheAgeOfItsData()
{
    QFETCH(QSize, size);
    QFETCH(QString, filter);
    QFETCH(bool, open);
    desk().window().resize(size);
    desk().window().showFilter(filter);
    desk().inbox().open({});
    if (open) {
        desk().window().openConversation(ConversationId{u"maya"_s});
        QTRY_VERIFY(desk().isOpen(u"maya"_s));
    }
    QTRY_VERIFY(desk().inbox().isLoaded());
    const StatusLine *line = desk().window().statusLine();
    QVERIFY(line->isVisible());
    QVERIFY(desk().window().rect().contains(QRect(line->mapTo(&desk().window(), QPoint()), line->size())));
    static const QRegularExpression time(u"\\d\\d:\\d\\d"_s);
    QTRY_VERIFY2(time.match(line->text()).hasMatch(), qPrintable(line->text()));
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
