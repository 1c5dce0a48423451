// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "mayafixture.h"
#include "ui/conversationheader.h"
#include "ui/crmerrorbar.h"
#include "ui/crmsection.h"
#include "ui/insightspanel.h"
#include "ui/linkbutton.h"
#include "ui/scorecard.h"
#include "ui/section.h"
#include "ui/style.h"
#include "ui/visitorfacts.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::test;

namespace {

/// Visible interfaces below `root` that a screen reader stops at and that have nothing to say.
void collectSilent(QAccessibleInterface *root, QStringList *silent)
{
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface *child = root->child(i);
        if (!child || child->state().invisible)
            continue;
        const bool control = child->state().focusable || child->role() == QAccessible::Button
            || child->role() == QAccessible::CheckBox;
        if (control && child->text(QAccessible::Name).isEmpty() && child->text(QAccessible::Value).isEmpty())
            *silent << QString::fromLatin1(child->object() ? child->object()->metaObject()->className() : "?");
        collectSilent(child, silent);
    }
}

} // namespace

class TestInsightsPanel final : public QObject
{
    Q_OBJECT

    Theme m_theme{ColorScheme::Light};
    Format m_format = testFormat();
    std::unique_ptr<Transcript> m_transcript;
    std::unique_ptr<InsightsPanel> m_panel;

    void show(const ConversationRecord &record)
    {
        m_panel->setDetail(detailOf(record), m_transcript.get());
        QCoreApplication::processEvents();
    }
    bool shows(const QString &text) const { return shownTexts(*m_panel).join(u'\n').contains(text); }
    FactorRow *factorRow(int i) const { return m_panel->findChild<ScoreCard *>()->factorRows().at(size_t(i)); }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, m_theme);
        QApplication::setStyle(new InboxStyle(m_theme)); // owned by the application
    }

    void init()
    {
        m_transcript = std::make_unique<Transcript>();
        m_transcript->setTimeZone(m_format.zone());
        m_transcript->merge(slice(mayaMessages()));
        m_panel = std::make_unique<InsightsPanel>(m_theme, m_format);
        m_panel->resize(380, 1000);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_transcript.reset();
    }

    void pictures()
    {
        ConversationRecord record = mayaRecord();
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            m_theme.setScheme(scheme);
            applyTheme(*qApp, m_theme);
            const QString name = scheme == ColorScheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
            show(record);
            keepPicture(*m_panel, QStringLiteral("insights-") + name);
            ConversationHeader header(m_theme, m_format);
            header.setConversation(record.card);
            header.setInsightsShown(true);
            header.resize(644, 56);
            keepPicture(header, QStringLiteral("header-") + name);
        }
        m_theme.setScheme(ColorScheme::Light);
        applyTheme(*qApp, m_theme);
        m_panel->setLayoutDirection(Qt::RightToLeft);
        m_panel->resize(344, 1000);
        show(record);
        keepPicture(*m_panel, QStringLiteral("insights-rtl"));
        m_panel->setLayoutDirection(Qt::LeftToRight);

        record.insights.score = {};
        record.insights.gaps = {ScoreGap::TooShort, ScoreGap::NothingQualifying};
        record.insights.reasoning.clear();
        record.insights.factors[0].quote = QStringLiteral("a million dollars");
        record.insights.factors[1].finding = Finding::NotMentioned;
        record.insights.factors[1].quote.clear();
        record.insights.factors[2].finding = Finding::Contradicted;
        record.card.link.state = LinkState::Suggested;
        record.card.link.confidence = 82;
        record.card.crm.state = SyncState::Error;
        record.card.crm.cause = SyncCause::MissingName;
        record.card.crm.detail = QStringLiteral("field lastname is required");
        record.card.crm.at = todayAt(13, 5);
        show(record);
        keepPicture(*m_panel, QStringLiteral("insights-trouble"));
        QVERIFY(shows(QStringLiteral("CRM sync error")));
    }

    void theScoreIsExplained()
    {
        show(mayaRecord());
        QVERIFY(shows(QStringLiteral("High-quality lead")));
        QVERIFY(shows(QStringLiteral("Budget of $10k confirmed")));
        QVERIFY(shows(QStringLiteral("Scored at 14:02")));
        QVERIFY(shows(QStringLiteral("“within two weeks”")));
        QVERIFY(shows(QStringLiteral("New business")));
        QVERIFY(shows(QStringLiteral("Positive")));
        QVERIFY(!shows(QStringLiteral("Not found in the transcript")));
        QCOMPARE(m_panel->findChild<GaugeLabel *>()->text(), QStringLiteral("Lead score 85 of 100, high"));
        QCOMPARE(factorRow(0)->link()->text(), QStringLiteral("13:46"));
        QVERIFY(!factorRow(4)->link()->isVisible());
    }

    void evidenceLeadsToItsMessage()
    {
        show(mayaRecord());
        QSignalSpy asked(m_panel.get(), &InsightsPanel::evidenceRequested);
        factorRow(1)->link()->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().toLongLong(), 4);
        QVERIFY(m_panel->revealFactor(Factor::Fit));
        QVERIFY(!m_panel->revealFactor(Factor::Unknown));
    }

    void noBreakdownIsSaidNotInvented()
    {
        ConversationRecord record = mayaRecord();
        record.insights.factors.clear();
        show(record);
        QVERIFY(shows(QStringLiteral("The service sent no breakdown.")));
        QVERIFY(!factorRow(0)->isVisible());
    }

    void aMissingScoreSaysWhatIsMissing()
    {
        ConversationRecord record = mayaRecord();
        record.insights.score = {};
        record.insights.gaps = {ScoreGap::TooShort, ScoreGap::NothingQualifying};
        record.card.messageCount = 2;
        record.insights.factors.clear();
        record.insights.visitor = {};
        record.insights.reasoning.clear();
        m_transcript->clear();
        m_transcript->merge(
            slice({message(1, Author::Agent, QStringLiteral("Hi! How can I help?"), todayAt(13, 0)),
                   message(2, Author::Visitor, QStringLiteral("Are you open on Sunday?"), todayAt(13, 1))}));
        show(record);
        QVERIFY(shows(QStringLiteral("No score yet")));
        QVERIFY(shows(QStringLiteral("A score needs more context. Here:")));
        QVERIFY(shows(QStringLiteral("Only 2 messages")));
        QVERIFY(shows(QStringLiteral("Only general questions")));
        QVERIFY(shows(QStringLiteral("No budget, date or role mentioned")));
        QVERIFY(shows(QStringLiteral("It comes when the visitor tells more")));
        QVERIFY(!shows(QStringLiteral("0 of 100")));
        QVERIFY(!shows(QStringLiteral("The service sent no breakdown.")));
        keepPicture(*m_panel, QStringLiteral("insights-noscore"));
        // What the visitor says next counts at once, before the service has looked at it.
        record.card.messageCount = 3;
        m_transcript->merge(slice({message(3, Author::Visitor, QStringLiteral("We have $5,000."), todayAt(13, 2))}, 3));
        show(record);
        QVERIFY(!shows(QStringLiteral("Only 2 messages")));
        QVERIFY(!shows(QStringLiteral("Only general questions")));
        QVERIFY(!shows(QStringLiteral("No budget")));
    }

    void anOutdatedScoreSaysSo()
    {
        ConversationRecord record = mayaRecord();
        record.insights.scoredSeq = 9;
        show(record);
        QVERIFY(shows(QStringLiteral("Scored before the last 3 messages.")));
        const auto *gauge = m_panel->findChild<GaugeLabel *>();
        QVERIFY(gauge->isOutdated());
        QCOMPARE(gauge->toolTip(), QStringLiteral("Scored before the last 3 messages."));
        QCOMPARE(gauge->text(), QStringLiteral("Lead score 85 of 100, high. Scored before the last 3 messages."));
        keepPicture(*m_panel, QStringLiteral("insights-outdated"));
        record.insights.scoredSeq = 12;
        show(record);
        QVERIFY(!m_panel->findChild<GaugeLabel *>()->isOutdated());
    }

    void saysWhyNothingIsSentAndHowOldTheStateIs()
    {
        ConversationRecord record = mayaRecord();
        record.card.crm.at = todayAt(14, 2);
        show(record);
        QVERIFY(shows(QStringLiteral("Last sent to the CRM today, 14:02.")));
        record.card.crm = {};
        show(record);
        QVERIFY(shows(QStringLiteral("Check in your chat service that a CRM is connected.")));
        // What was read out of the messages counts as well as what stands on the card.
        record.card.name = QStringLiteral("Maya");
        show(record);
        QVERIFY(shows(QStringLiteral("Check in your chat service that a CRM is connected.")));
        record.insights.visitor = {};
        show(record);
        QVERIFY(shows(QStringLiteral("it needs a first and last name, and only “Maya” is known")));
        record.card.name.clear();
        show(record);
        QVERIFY(shows(QStringLiteral("the visitor gave no name")));
        record.card.email.clear();
        record.card.phone.clear();
        show(record);
        QVERIFY(shows(QStringLiteral("the visitor gave no email and no phone number")));
    }

    void historyIsTold()
    {
        ConversationDetail detail = *detailOf(mayaRecord());
        HistoryEntry entry;
        entry.at = todayAt(14, 2);
        entry.kind = HistoryKind::Score;
        entry.from = QStringLiteral("67");
        entry.to = QStringLiteral("85");
        detail.history = {entry};
        m_panel->setDetail(detail, m_transcript.get());
        QVERIFY(shows(QStringLiteral("Score 67 → 85")));
        QVERIFY(shows(QStringLiteral("today, 14:02")));
        m_panel->setDetail(detailOf(mayaRecord()), m_transcript.get());
        QVERIFY(shows(QStringLiteral("Nothing has changed since")));
    }

    void factsAreCopiedAndTraced()
    {
        show(mayaRecord());
        QVERIFY(shows(QStringLiteral("Not given")));
        FactRow *email = m_panel->findChildren<FactRow *>().at(1);
        QSignalSpy asked(m_panel.get(), &InsightsPanel::evidenceRequested);
        const QList<QToolButton *> buttons = email->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(buttons[0]->icon().isNull());
        buttons[0]->setFocus(Qt::TabFocusReason);
        QVERIFY(!buttons[0]->icon().isNull());
        buttons[0]->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().toLongLong(), 9);
        buttons[1]->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("maya@nordlicht.example"));
        // A fact without a source has no way to one; a missing fact has nothing to copy.
        const QList<QToolButton *> name = m_panel->findChildren<FactRow *>().at(0)->findChildren<QToolButton *>();
        QVERIFY(!name[0]->isVisible() && name[1]->isVisible());
        const QList<QToolButton *> address = m_panel->findChildren<FactRow *>().at(5)->findChildren<QToolButton *>();
        QVERIFY(!address[0]->isVisible() && !address[1]->isVisible());
    }

    void crmStates()
    {
        ConversationRecord record = mayaRecord();
        show(record);
        QVERIFY(shows(QStringLiteral("Same email")));
        QVERIFY(shows(QStringLiteral("linked automatically")));
        QVERIFY(shows(QStringLiteral("Nordlicht Interiors AB")));
        QVERIFY(shows(QStringLiteral("CRM synced")));

        record.card.link = {};
        record.card.crm = {};
        show(record);
        QVERIFY(shows(QStringLiteral("No CRM contact linked.")));
        QVERIFY(!shows(QStringLiteral("CRM synced")));

        record = mayaRecord();
        record.card.link.state = LinkState::Suggested;
        record.card.link.confidence = 82;
        record.card.link.reasons = {MatchReason::SameEmailDomain, MatchReason::SimilarName};
        record.card.crm.state = SyncState::Error;
        record.card.crm.cause = SyncCause::MissingName;
        record.card.crm.detail = QStringLiteral("field lastname is required");
        show(record);
        QVERIFY(shows(QStringLiteral("Match 82%")));
        QVERIFY(shows(QStringLiteral("The CRM needs a first and last name")));
        QVERIFY(!shows(QStringLiteral("field lastname is required"))); // the CRM's own words are for a report
        m_panel->crm()->errorBar()->detailsButton()->click();
        QVERIFY(shows(QStringLiteral("field lastname is required")));
        QVERIFY(shows(m_format.matchReason(MatchReason::SimilarName)));
    }

    void noControlIsSilent()
    {
        show(mayaRecord());
        QStringList silent;
        collectSilent(QAccessible::queryAccessibleInterface(m_panel.get()), &silent);
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u' ')));
    }

    void tabVisitsTheSectionsFromTheTop()
    {
        show(mayaRecord());
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QList<QWidget *> visited;
        m_panel->findChild<QToolButton *>()->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 40; ++i) {
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            if (visited.contains(now))
                break;
            visited << now;
            QTest::keyClick(now, Qt::Key_Tab);
        }
        int last = -1;
        for (QWidget *widget : visited) {
            // Where it stands in the whole content: the area scrolls to what has the focus.
            const QWidget *content = m_panel->findChild<QScrollArea *>()->widget();
            const QPoint middle(0, widget->height() / 2);
            const int y = content->isAncestorOf(widget) ? widget->mapTo(content, middle).y() : 0;
            QVERIFY2(y >= last - 2, qPrintable(QString::number(y)));
            last = y;
        }
        QVERIFY2(visited.size() >= 12, qPrintable(QString::number(visited.size())));
    }

    void sectionsFold()
    {
        show(mayaRecord());
        auto *section = m_panel->findChildren<Section *>().front();
        QSignalSpy folded(m_panel.get(), &InsightsPanel::foldedSectionsChanged);
        section->title()->click();
        QCOMPARE(folded.count(), 1);
        QCOMPARE(m_panel->foldedSections(), {QStringLiteral("score")});
        QVERIFY(!shows(QStringLiteral("High-quality lead")));
        QVERIFY(shows(QStringLiteral("85 High")));
        QCOMPARE(section->title()->accessibleDescription(), QStringLiteral("Collapsed"));
        m_panel->setFoldedSections({QStringLiteral("crm")});
        QVERIFY(shows(QStringLiteral("High-quality lead")));
        QVERIFY(!shows(QStringLiteral("Nordlicht Interiors AB")));
    }

    void nothingOpenShowsNothing()
    {
        show(mayaRecord());
        m_panel->setDetail(std::nullopt, m_transcript.get());
        QVERIFY(!shows(QStringLiteral("High-quality lead")));
        QSignalSpy closed(m_panel.get(), &InsightsPanel::closeRequested);
        m_panel->findChild<QToolButton *>()->click();
        QCOMPARE(closed.count(), 1);
    }

    void nothingIsCutWithoutATooltip()
    {
        ConversationRecord record = mayaRecord();
        record.insights.visitor.email.value = QStringLiteral("a.very.long.address.of.somebody@some.company.example");
        for (const int width : {320, 344, 380, 460}) {
            m_panel->resize(width, 1000);
            show(record);
            for (const TextLabel *label : m_panel->findChildren<TextLabel *>()) {
                if (!label->isVisible() || label->wordWrap())
                    continue;
                const int wanted = label->fontMetrics().horizontalAdvance(label->text());
                QVERIFY2(wanted <= label->width() || !label->toolTip().isEmpty(), qPrintable(label->text()));
            }
        }
    }

    void theHeaderSwitchesTheInsights()
    {
        ConversationHeader header(m_theme, m_format);
        header.setConversation(mayaCard());
        header.resize(644, 56);
        header.show();
        QVERIFY(shownTexts(header).contains(QStringLiteral("Nordlicht Interiors · 12 messages · Ava")));
        QSignalSpy toggled(&header, &ConversationHeader::insightsToggled);
        header.setInsightsShown(true);
        QCOMPARE(toggled.count(), 0);
        QCOMPARE(header.insightsButton()->toolTip(), QStringLiteral("Hide insights"));
        header.insightsButton()->click();
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(toggled.front().front().toBool(), false);
        header.setCompact(true);
        QVERIFY(header.insightsButton()->text().isEmpty());
        QCOMPARE(header.insightsButton()->accessibleName(), QStringLiteral("Show insights"));
        header.setConversation(std::nullopt);
        QVERIFY(shownTexts(header).isEmpty());
    }
};

QTEST_MAIN(TestInsightsPanel)
#include "tst_insightspanel.moc"
