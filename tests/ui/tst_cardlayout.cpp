// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "cardfixture.h"

#include "ui/cardlayout.h"

#include <QFontMetricsF>
#include <QTest>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestCardLayout final : public QObject
{
    Q_OBJECT

    SetClock m_clock{QDateTime({2026, 11, 16}, {14, 3}, berlin())};
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), berlin(), m_clock};
    Theme m_theme{ColorScheme::Light};

    CardLayout layout(const CardEntry &entry, int width, Density density = Density::Comfortable,
                      Qt::LayoutDirection direction = Qt::LeftToRight) const
    {
        return layoutCard(cardWords(entry, m_format), m_theme, density, width, direction);
    }

    static Conversation doubtful(Conversation card)
    {
        card.email = u"maya@a.example"_s;
        card.link.state = LinkState::Linked;
        card.link.origin = LinkOrigin::Automatic;
        card.link.contactEmail = u"maja@b.example"_s;
        return card;
    }
    /// Nothing leaves the card, no part touches another, every text is as wide as its words.
    void checkSound(const CardLayout &card, const QString &what) const
    {
        const QRect frame(QPoint(0, 0), card.size);
        constexpr std::array parts{CardPart::Gauge,   CardPart::Count,  CardPart::Unseen, CardPart::Name,
                                   CardPart::Company, CardPart::Note,   CardPart::Time,   CardPart::Summary,
                                   CardPart::Hits,    CardPart::Status, CardPart::Link,   CardPart::Crm,
                                   CardPart::Outbox,  CardPart::Agent};
        for (size_t i = 0; i < parts.size(); ++i) {
            const QRect one = card.rectOf(parts[i]);
            QVERIFY2(one.isEmpty() || frame.contains(one), qPrintable(what + u" leaves the card: %1"_s.arg(i)));
            for (size_t j = i + 1; j < parts.size(); ++j)
                QVERIFY2(!one.intersects(card.rectOf(parts[j])), qPrintable(what + u": %1 over %2"_s.arg(i).arg(j)));
        }
        for (const CardLayout::Text &text : card.texts) {
            const qreal advance = QFontMetricsF(m_theme.font(text.style)).horizontalAdvance(text.text);
            QVERIFY2(advance <= text.rect.width() + 0.01, qPrintable(what + text.text));
        }
    }

private Q_SLOTS:
    void geometryOfTheDesign()
    {
        const CardLayout card = layout(pictureCards()[0], 392);
        QCOMPARE(card.size, QSize(392, 108));
        QCOMPARE(card.gauge, QRect(12, 13, 40, 40));
        QCOMPARE(card.rectOf(CardPart::Name).topLeft(), QPoint(64, 12));
        QCOMPARE(card.rectOf(CardPart::Time).right(), 379);
        QCOMPARE(card.rectOf(CardPart::Summary).top(), 34);
        QCOMPARE(card.rectOf(CardPart::Summary).height(), 36);
        QCOMPARE(card.rectOf(CardPart::Status).left(), 64);
        QCOMPARE(card.rectOf(CardPart::Agent).right(), 379);
        QCOMPARE(card.collapse, 0);
        const CardLayout compact = layout(pictureCards()[0], 320, Density::Compact);
        QCOMPARE(compact.size, QSize(320, 80));
        QCOMPARE(compact.gauge.size(), QSize(36, 36));
        QCOMPARE(compact.rectOf(CardPart::Summary).height(), 18);
    }

    void nothingOverlapsAtAnyWidth_data()
    {
        QTest::addColumn<Density>("density");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("comfortable") << Density::Comfortable << Qt::LeftToRight << 1.0;
        QTest::newRow("compact") << Density::Compact << Qt::LeftToRight << 1.0;
        QTest::newRow("mirrored") << Density::Comfortable << Qt::RightToLeft << 1.0;
        QTest::newRow("large text") << Density::Comfortable << Qt::LeftToRight << 1.3;
        QTest::newRow("largest text") << Density::Compact << Qt::LeftToRight << 2.0;
    }
    void nothingOverlapsAtAnyWidth()
    {
        QFETCH(Density, density);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(qreal, scale);
        m_theme.setScale(scale);
        std::vector<CardEntry> cards = pictureCards();
        CardEntry worst = cards[3];
        worst.row.card.name = u"Wolfeschlegelsteinhausenbergerdorff "_s.repeated(4);
        worst.row.card.link = cards[1].row.card.link;
        worst.row.card.agentName = u"The assistant of the second shop"_s;
        worst.row.card.summary = u"Donaudampfschiffahrtsgesellschaft"_s.repeated(30);
        worst.row.card.lastMessageAt = local(2025, 11, 12, 9, 0);
        worst.row.card.messageCount = 12'345;
        worst.row.messageHits = 12;
        worst.held = true;
        worst.row.outbox = OutboxMark::NeedsYou;
        worst.row.own.unseen = true;
        cards.push_back(worst);
        worst.held = false;
        worst.row.own.followUp.dueAt = {m_clock.wall().ms + 23 * 3'600'000};
        cards.push_back(worst);
        worst.row.own.followUp = {};
        worst.row.own.remindAt = {m_clock.wall().ms - 1};
        cards.push_back(worst);
        worst.row.card = doubtful(worst.row.card);
        cards.push_back(worst);
        for (const CardEntry &entry : cards) {
            const QString spoken = m_format.spokenCard(entry);
            int collapse = 5;
            for (int width = 260; width <= 420; width += 4) {
                const CardLayout card = layout(entry, width, density, direction);
                checkSound(card, u"%1 at %2"_s.arg(spoken.left(20)).arg(width));
                QVERIFY2(card.collapse <= collapse, "more room, more collapsed");
                collapse = card.collapse;
                QCOMPARE(m_format.spokenCard(entry), spoken);
            }
        }
        m_theme.setScale(1);
    }

    void collapseStepsInOrder()
    {
        CardEntry entry = pictureCards()[1]; // Open, Match 82%, CRM pending
        entry.row.card.crm.state = SyncState::Error;
        const auto textOf = [](const CardLayout &card, CardPart part) {
            for (const CardLayout::Text &text : card.texts) {
                if (text.part == part)
                    return text.text;
            }
            return QString();
        };
        bool statusGone = false;
        for (int width = 420; width >= 230; width -= 2) {
            const CardLayout card = layout(entry, width);
            QVERIFY(!card.rectOf(CardPart::Status).isEmpty()); // at least the icon
            QCOMPARE(textOf(card, CardPart::Status).isEmpty(), card.collapse >= 2);
            QCOMPARE(textOf(card, CardPart::Link), card.collapse >= 4 ? u"82%"_s : u"Match 82%"_s);
            QCOMPARE(textOf(card, CardPart::Crm), card.collapse >= 4 ? u"Error"_s : u"CRM sync error"_s);
            QCOMPARE(textOf(card, CardPart::Agent).isEmpty(), card.collapse >= 5);
            statusGone = statusGone || card.collapse >= 2;
        }
        QVERIFY(statusGone);
    }

    void aDoubtStandsInPlaceOfTheLink()
    {
        CardEntry entry = pictureCards()[0];
        const QString before = m_format.spokenCard(entry);
        entry.row.card = doubtful(entry.row.card);
        const Badge badge = cardWords(entry, m_format).link;
        QCOMPARE(badge.text, u"Possible wrong contact"_s);
        QCOMPARE(badge.fill, std::optional(Token::WarnSoft));
        QVERIFY(badge.icon != linkBadge(entry.row.card.link, m_format, BadgePlace::Card).icon);
        QCOMPARE(badge.tooltip,
                 u"Possible wrong contact: the visitor wrote maya@a.example, the contact has maja@b.example."_s);
        QCOMPARE(m_format.spokenCard(entry),
                 QString(before).replace(u"linked,"_s, u"linked, possible wrong contact,"_s));
        QSet<QString> shown;
        for (int width = 420; width >= 230; width -= 2) {
            for (const CardLayout::Text &text : layout(entry, width).texts) {
                if (text.part == CardPart::Link)
                    shown << text.text;
            }
        }
        QCOMPARE(shown, (QSet<QString>{u"Possible wrong contact"_s, u"Wrong?"_s}));
        entry.row.card.link.origin = LinkOrigin::Manual; // somebody said that it is right
        QCOMPARE(cardWords(entry, m_format).link.text, u"Linked"_s);
        QCOMPARE(m_format.spokenCard(entry), before);
    }

    void firstLineGivesUpCompanyThenNoteThenName()
    {
        CardEntry entry = pictureCards()[0];
        entry.held = true;
        const auto textOf = [&](int width, CardPart part) {
            for (const CardLayout::Text &text : layout(entry, width).texts) {
                if (text.part == part)
                    return text.text;
            }
            return QString();
        };
        QCOMPARE(textOf(520, CardPart::Company), u"Nordlicht Interiors"_s);
        QVERIFY(textOf(400, CardPart::Company).endsWith(u'…'));
        QCOMPARE(textOf(330, CardPart::Company), QString());
        QCOMPARE(textOf(330, CardPart::Name), u"Maya Lindqvist"_s);
        QCOMPARE(textOf(330, CardPart::Note), u"Left this filter"_s);
        QCOMPARE(textOf(270, CardPart::Note), QString());
        QCOMPARE(textOf(270, CardPart::Name), u"Maya Lindqvist"_s);
        QVERIFY(textOf(180, CardPart::Name).endsWith(u'…'));
    }

    void mirrorIsExact()
    {
        for (const CardEntry &entry : pictureCards()) {
            if (entry.row.card.summary.isRightToLeft())
                continue; // keeps to the right in both
            const CardLayout left = layout(entry, 392);
            const CardLayout right = layout(entry, 392, Density::Comfortable, Qt::RightToLeft);
            QCOMPARE(left.texts.size(), right.texts.size());
            for (size_t i = 0; i < left.texts.size(); ++i) {
                QCOMPARE(right.texts[i].rect.left(), 392 - 1 - left.texts[i].rect.right());
                QCOMPARE(right.texts[i].text, left.texts[i].text);
            }
            QCOMPARE(right.gauge.right(), 392 - 1 - 12);
        }
    }
    void rightToLeftSummaryKeepsToTheRight()
    {
        const CardEntry arabic = pictureCards()[6];
        QCOMPARE(layout(arabic, 392).rectOf(CardPart::Summary).right(), 379);
        QCOMPARE(layout(arabic, 392, Density::Comfortable, Qt::RightToLeft).rectOf(CardPart::Summary).right(), 327);
    }
    void messageHitsTakeTheLastSummaryLine()
    {
        CardEntry entry = pictureCards()[0];
        entry.row.messageHits = 3;
        const CardLayout card = layout(entry, 392);
        QCOMPARE(card.rectOf(CardPart::Summary).height(), 18);
        QCOMPARE(card.rectOf(CardPart::Hits).top(), 52);
        QVERIFY(card.summaryElided);
        QVERIFY(!layout(entry, 392, Density::Compact).rectOf(CardPart::Hits).isEmpty());
    }
    void unseenDotAndDuePill()
    {
        CardEntry entry = pictureCards()[1];
        entry.row.own.unseen = true;
        entry.row.own.followUp.dueAt = local(2026, 11, 17, 13, 47);
        const CardLayout card = layout(entry, 392);
        QCOMPARE(card.rectOf(CardPart::Unseen), QRect(64, 18, 8, 8));
        QCOMPARE(card.rectOf(CardPart::Name).left(), 78);
        QCOMPARE(cardWords(entry, m_format).note->text, u"23 h left"_s);
        QCOMPARE(cardWords(entry, m_format).note->fill, std::optional(Token::WarnSoft));
        QCOMPARE(card.rectOf(CardPart::Note).height(), 18);
        QCOMPARE(m_format.spokenCard(entry),
                 u"New: Daniel Okafor, Okafor Logistics, score 92, high, open, match 82%, CRM pending, 22 messages, "
                 u"agent Ava, today 13:47, follow up in 23 hours"_s);
        const QString tight = [&] {
            for (const CardLayout::Text &text : layout(entry, 284, Density::Compact).texts) {
                if (text.part == CardPart::Note)
                    return text.text;
            }
            return QString();
        }();
        QCOMPARE(tight, u"23 h"_s);
    }
    void lateBeginsWithTheMoment_data()
    {
        QTest::addColumn<qint64>("past"); // ms after it was due
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("brief");
        QTest::newRow("a day") << qint64(-24 * 3'600'000) << u"24 h left"_s << u"24 h"_s;
        QTest::newRow("under a day") << qint64(-24 * 3'600'000 + 60'000) << u"23 h left"_s << u"23 h"_s;
        QTest::newRow("an hour") << qint64(-3'600'000) << u"1 h left"_s << u"1 h"_s;
        QTest::newRow("minutes") << qint64(-45 * 60'000 + 1) << u"45 min left"_s << u"45 min"_s;
        QTest::newRow("last moment") << qint64(-1) << u"1 min left"_s << u"1 min"_s;
        QTest::newRow("due") << qint64(0) << u"Late"_s << u"Late"_s;
        QTest::newRow("some minutes") << qint64(59 * 60'000) << u"59 min late"_s << u"59 min"_s;
        QTest::newRow("hours") << qint64(2 * 3'600'000) << u"2 h late"_s << u"2 h"_s;
        QTest::newRow("days") << qint64(72 * 3'600'000) << u"3 d late"_s << u"3 d"_s;
    }
    void lateBeginsWithTheMoment()
    {
        QFETCH(qint64, past);
        CardEntry entry = pictureCards()[0];
        entry.row.own.followUp.dueAt = {m_clock.wall().ms - past};
        const Badge note = *cardWords(entry, m_format).note;
        QTEST(note.text, "words");
        QTEST(note.shortText, "brief");
        QCOMPARE(note.foreground == Token::DangerText, past >= 0);
        QCOMPARE(note.icon == u"clock-alert"_s, past >= 0);
        entry.row.own.followUp.doneAt = m_clock.wall();
        QVERIFY(!cardWords(entry, m_format).note);
    }
    void aReminderIsSaidWhileNoClockRuns()
    {
        CardEntry entry = pictureCards()[2];
        entry.row.own.remindAt = local(2026, 11, 17, 9, 0);
        QCOMPARE(cardWords(entry, m_format).note->text, u"Tomorrow"_s);
        entry.row.own.followUp.dueAt = local(2026, 11, 17, 13, 0);
        QCOMPARE(cardWords(entry, m_format).note->text, u"22 h left"_s);
    }
    void missingThingsAreSaid()
    {
        CardEntry entry = pictureCards()[2];
        entry.row.card.summary.clear();
        const CardWords words = cardWords(entry, m_format);
        QCOMPARE(words.summary, u"No summary yet."_s);
        QCOMPARE(words.name, u"Anonymous"_s);
        QVERIFY(!words.named);
        QVERIFY(!words.crm);
        QVERIFY(layout(entry, 392).rectOf(CardPart::Crm).isEmpty());
    }
};

QTEST_MAIN(TestCardLayout)
#include "tst_cardlayout.moc"
