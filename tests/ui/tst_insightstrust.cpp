// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "mayafixture.h"
#include "ui/crmsection.h"
#include "ui/insightspanel.h"
#include "ui/linkbutton.h"
#include "ui/linkopener.h"
#include "ui/scorecard.h"
#include "ui/style.h"
#include "ui/visitorfacts.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

using namespace leadlight;
using namespace leadlight::test;

/// What the panel believes and what it does not: quotes, contacts, addresses and foreign text (sync-and-trust T1 to
/// T4).
class TestInsightsTrust final : public QObject
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

    void wordsThatNobodyWroteAreMarked()
    {
        ConversationRecord record = mayaRecord();
        record.insights.factors[0].quote = QStringLiteral("a million dollars");
        show(record);
        QVERIFY(factorRow(0)->isWarningShown());
        QVERIFY(!factorRow(1)->isWarningShown());
        QVERIFY(shows(QStringLiteral("Not found in the transcript")));
    }

    void aPartialTranscriptProvesNothing()
    {
        ConversationRecord record = mayaRecord();
        record.insights.factors[0].quote = QStringLiteral("a million dollars");
        m_transcript->clear();
        show(record);
        QVERIFY(!factorRow(0)->isWarningShown());
        QVERIFY(!factorRow(0)->link()->isEnabled());
        m_transcript->merge(slice(mayaMessages(), 40));
        QTRY_VERIFY(factorRow(0)->link()->isEnabled());
        QVERIFY(!factorRow(0)->isWarningShown());
        m_transcript->merge(slice(mayaMessages(), 12));
        m_panel->setDetail(detailOf(record), m_transcript.get());
        QVERIFY(factorRow(0)->isWarningShown());
    }

    /// Behaviour 6 of the product: whatever a service claims, words that nobody wrote are flagged, and words that
    /// somebody wrote are not, however they are set.
    void twoHundredQuotesAreJudgedRight()
    {
        QRandomGenerator random(20261116);
        std::vector<Message> messages = mayaMessages();
        for (Message &one : chatter(13, 40))
            messages.push_back(one);
        m_transcript->clear();
        m_transcript->merge(slice(messages));
        ConversationRecord record = mayaRecord();
        record.insights.factors.resize(1);
        for (int i = 0; i < 200; ++i) {
            const Message &source = messages[size_t(random.bounded(int(messages.size())))];
            const int from = random.bounded(int(source.text.size()));
            QString quote = source.text.mid(from, 1 + random.bounded(30)).simplified();
            const bool invented = i % 2 == 0;
            if (invented) {
                quote.insert(random.bounded(int(quote.size()) + 1), QChar(u'ж')); // in no message
            } else {
                if (quote.isEmpty())
                    continue;
                quote = i % 4 == 1 ? quote.toUpper() : quote.replace(u'’', u'\'');
            }
            FactorResult &factor = record.insights.factors[0];
            factor.quote = quote;
            factor.seq = i % 3 == 0 ? 0 : source.seq;
            show(record);
            QVERIFY2(factorRow(0)->isWarningShown() == invented, qPrintable(quote));
            m_transcript->setFactors(record.insights.factors);
            const int row = m_transcript->rowOfSeq(source.seq);
            const bool tagged = !transcriptEntry(m_transcript->index(row))->evidence.empty();
            QCOMPARE(tagged, !invented && factor.seq > 0);
        }
    }

    void contactDataLeadsToTheUsersPrograms()
    {
        LinkOpener opener;
        QList<QUrl> opened;
        opener.setDesktop([&opened](const QUrl &url) { return opened << url, true; });
        show(mayaRecord());
        QVERIFY(!m_panel->findChildren<FactRow *>().at(1)->link()->isVisible());
        m_panel->setOpener(&opener);
        const QList<FactRow *> rows = m_panel->findChildren<FactRow *>();
        QVERIFY(rows.at(1)->link()->isVisible());
        QCOMPARE(rows.at(1)->link()->accessibleName(), QStringLiteral("Email: maya@nordlicht.example"));
        QVERIFY(!rows.at(0)->link()->isVisible());
        QVERIFY(!rows.at(3)->link()->isVisible());
        rows.at(1)->link()->click();
        rows.at(2)->link()->click();
        QCOMPARE(opened,
                 (QList<QUrl>{QUrl(QStringLiteral("mailto:maya@nordlicht.example")),
                              QUrl(QStringLiteral("tel:+4685550142"))}));
        rows.at(6)->link()->click(); // a web address asks first
        auto *box = m_panel->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->text().contains(QStringLiteral("nordlicht.example")));
        box->reject();
        QCOMPARE(opened.size(), 2);
        // What is no address stays plain text.
        ConversationRecord record = mayaRecord();
        record.insights.visitor.website.value = QStringLiteral("javascript:alert(1)");
        show(record);
        QVERIFY(!rows.at(6)->link()->isVisible());
        QVERIFY(shows(QStringLiteral("javascript:alert(1)")));
    }

    void aWrongContactIsSuspected()
    {
        ConversationRecord record = mayaRecord();
        record.card.link.contactEmail = QStringLiteral("MAYA@nordlicht.example");
        show(record);
        QVERIFY(!shows(QStringLiteral("Possible wrong contact")));
        record.card.link.contactEmail = QStringLiteral("maja@other.example");
        show(record);
        QVERIFY(shows(QStringLiteral(
            "Possible wrong contact: the visitor wrote maya@nordlicht.example, the contact has maja@other.example.")));
        keepPicture(*m_panel, QStringLiteral("insights-doubt"));
        auto *crm = m_panel->findChild<CrmSection *>();
        QVERIFY(crm->isRightButton()->isVisible() && !crm->changeButton()->isVisible());
        std::vector<ServerAction> asked;
        connect(crm, &CrmSection::acted, this,
                [&asked](const ConversationId &, const ServerAction &action) { asked.push_back(action); });
        crm->isRightButton()->click();
        QCOMPARE(asked.size(), size_t(1));
        const Link &link = record.card.link;
        QCOMPARE(std::get<LinkContact>(asked[0]),
                 (LinkContact{link.contactId, link.contactName, link.contactEmail, link.accountId, link.accountName}));
        record.card.link.origin = LinkOrigin::Manual; // as the server has it then
        show(record);
        QVERIFY(!shows(QStringLiteral("Possible wrong contact")));
        QVERIFY(crm->changeButton()->isVisible());
        record.card.link.origin = LinkOrigin::Automatic;
        record.card.link.state = LinkState::None;
        show(record);
        QVERIFY(!shows(QStringLiteral("Possible wrong contact")));
    }

    void foreignTextIsShownLetterByLetter()
    {
        const QString evil = QStringLiteral("<b>x</b><img src=\"file:///etc/passwd\"><a href=\"file:///\">y</a>");
        ConversationRecord record = mayaRecord();
        record.card.company = evil;
        record.card.link.contactName = evil;
        record.card.link.accountName = evil;
        record.card.link.linkedBy = evil;
        record.card.link.origin = LinkOrigin::Manual;
        record.card.crm.state = SyncState::Error;
        record.card.crm.cause = Named<SyncCause>::fromText(evil);
        record.card.crm.detail = evil;
        for (VisitorFact *fact :
             {&record.insights.visitor.fullName, &record.insights.visitor.email, &record.insights.visitor.address})
            fact->value = evil;
        record.insights.reasoning = evil;
        record.insights.factors[0].quote = evil;
        record.insights.factors[4].note = evil;
        record.insights.intent = Named<Intent>::fromText(evil);
        record.insights.shortSummary = evil;
        record.insights.detailedSummary = evil;
        show(record);
        int letters = 0;
        for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
            letters += label->text().contains(QStringLiteral("<b>x</b>"));
            QVERIFY(!label->toolTip().contains(QStringLiteral("<img")));
            QVERIFY(!label->toolTip().contains(QStringLiteral("<b>x")));
        }
        QVERIFY2(letters >= 11, qPrintable(QString::number(letters)));
    }

    void hiddenCharactersAreShown()
    {
        ConversationRecord record = mayaRecord();
        record.insights.visitor.fullName.value = QStringLiteral("Maya\u202Egpj");
        show(record);
        QVERIFY(!shows(QStringLiteral("\u202E")));
        QVERIFY(shows(QStringLiteral("\u2370")));
    }
};

QTEST_MAIN(TestInsightsTrust)
#include "tst_insightstrust.moc"
