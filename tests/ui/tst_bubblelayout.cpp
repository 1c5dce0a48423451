// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "mayafixture.h"
#include "ui/bubblelayout.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::test;

Q_DECLARE_METATYPE(leadlight::Author)

namespace {

TranscriptEntry entryOf(Author author, const QString &text, std::vector<Named<Factor>> evidence = {})
{
    TranscriptEntry entry;
    entry.message = message(1, author, text, todayAt(13, 46));
    entry.startsRun = true;
    entry.endsRun = true;
    entry.evidence = std::move(evidence);
    return entry;
}

} // namespace

class TestBubbleLayout final : public QObject
{
    Q_OBJECT

    Theme m_theme{ColorScheme::Light};
    Format m_format = testFormat();

    BubbleContext context(int width, Qt::LayoutDirection direction = Qt::LeftToRight, const QString &search = {})
    {
        return {.theme = &m_theme,
                .format = &m_format,
                .width = width,
                .direction = direction,
                .visitorName = QStringLiteral("Maya Lindqvist"),
                .terms = SearchTerms(search)};
    }

private Q_SLOTS:
    void nothingLeavesThePane_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("short") << QStringLiteral("Great, thanks!");
        QTest::newRow("empty") << QString();
        QTest::newRow("long")
            << QStringLiteral("We get the keys on the 9th, so it has to be finished soon. ").repeated(9);
        QTest::newRow("one word") << QString(400, u'x');
        QTest::newRow("lines") << QStringLiteral("one\ntwo\n\nthree");
        QTest::newRow("emoji") << QString::fromUtf8("👩‍👩‍👧‍👦 🎉🎉 done 👍🏽");
        QTest::newRow("arabic") << QString::fromUtf8(
            "يريد عرض سعر باللغة العربية لتجهيز مكتبين في دبي قبل نهاية الشهر.");
        QTest::newRow("mixed") << QString::fromUtf8("Hello مرحبا 123 שלום");
        QTest::newRow("override") << QStringLiteral("safe\u202Egnp.exe");
    }

    void nothingLeavesThePane()
    {
        QFETCH(QString, text);
        for (const Author author : {Author::Visitor, Author::Agent, Author::System}) {
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                for (int width = 260; width <= 900; width += 37) {
                    const BubbleLayout bubble(entryOf(author, text, {Factor::Budget, Factor::Authority}),
                                              context(width, direction), true);
                    const QRect pane(0, 0, width, bubble.height());
                    QVERIFY2(pane.contains(bubble.bubbleRect()), qPrintable(QString::number(width)));
                    QVERIFY(bubble.bubbleRect().contains(bubble.textRect()));
                    for (int i = 0; i < bubble.text().lineCount(); ++i) {
                        const QTextLine line = bubble.text().lineAt(i);
                        QVERIFY(line.naturalTextWidth() <= bubble.textRect().width() + 0.5);
                        QVERIFY(line.y() + line.height() <= bubble.textRect().height() + 0.5);
                    }
                    if (author == Author::System)
                        continue;
                    QVERIFY(bubble.bubbleRect().contains(bubble.timeRect()));
                    QVERIFY(bubble.bubbleRect().width() <= std::max(80, std::min(460, int(width * 0.72))));
                    for (const BubbleLayout::Tag &tag : bubble.tags()) {
                        QVERIFY(pane.contains(tag.rect));
                        QVERIFY(!tag.rect.intersects(bubble.bubbleRect()));
                        QVERIFY(tag.hit.height() >= 24);
                    }
                }
            }
        }
    }

    void theTimeStandsOnTheLastLineOrGetsItsOwn()
    {
        const BubbleLayout fits(entryOf(Author::Visitor, QStringLiteral("Great, thanks!")), context(644), false);
        QCOMPARE(fits.text().lineCount(), 1);
        QCOMPARE(fits.bubbleRect().height(), 7 + 20 + 8);
        // 42 are kept free behind the last word.
        const int word = int(std::ceil(fits.text().lineAt(0).naturalTextWidth()));
        QCOMPARE(fits.textRect().width(), word + 42);

        // Words for exactly one line, without room for the time behind them.
        QString text = QStringLiteral("x");
        const QFontMetricsF metrics(m_theme.font(TextStyle::Message14));
        while (metrics.horizontalAdvance(text + u'x') < 436 - 20)
            text += u'x';
        const BubbleLayout below(entryOf(Author::Visitor, text), context(644), false);
        QCOMPARE(below.text().lineCount(), 1);
        QCOMPARE(below.bubbleRect().height(), 7 + 20 + 20 + 8);
    }

    void theTimeNeverCoversWords()
    {
        QString text;
        for (int words = 1; words < 60; ++words) {
            text += QStringLiteral("word ");
            const BubbleLayout bubble(entryOf(Author::Visitor, text.trimmed()), context(500), false);
            const QTextLine last = bubble.text().lineAt(bubble.text().lineCount() - 1);
            const double time = QFontMetricsF(m_theme.font(TextStyle::Time11)).horizontalAdvance(bubble.time());
            const bool ownLine = bubble.bubbleRect().height() > 7 + 8 + bubble.text().lineCount() * 20;
            QVERIFY(ownLine || last.naturalTextWidth() + time < bubble.textRect().width());
        }
    }

    void sidesSwapFromRightToLeft()
    {
        for (const Author author : {Author::Visitor, Author::Agent}) {
            const TranscriptEntry entry = entryOf(author, QStringLiteral("Yes, $10k is approved."), {Factor::Budget});
            const BubbleLayout left(entry, context(644), true);
            const BubbleLayout right(entry, context(644, Qt::RightToLeft), true);
            QCOMPARE(left.bubbleRect().left() < 322, author == Author::Visitor);
            QCOMPARE(right.bubbleRect().left(), 644 - left.bubbleRect().right() - 1);
            QCOMPARE(right.avatarRect().left(), 644 - left.avatarRect().right() - 1);
            QCOMPARE(right.tags().front().rect.left(), 644 - left.tags().front().rect.right() - 1);
            QCOMPARE(right.height(), left.height());
        }
    }

    void theTextHasItsOwnDirection()
    {
        const BubbleLayout arabic(entryOf(Author::Visitor, QString::fromUtf8("يريد عرض سعر.")), context(644), false);
        QVERIFY(arabic.isTextRightToLeft());
        // It ends at the right edge, and the time is at the other end.
        QVERIFY(arabic.text().lineAt(0).naturalTextRect().right() > arabic.textRect().width() - 2);
        const BubbleLayout english(entryOf(Author::Visitor, QStringLiteral("Yes.")), context(644, Qt::RightToLeft),
                                   false);
        QVERIFY(!english.isTextRightToLeft());
        QVERIFY(english.text().lineAt(0).naturalTextRect().left() < 1);
    }

    void evidenceStandsBesideOrBelow()
    {
        const QString sentence
            = QStringLiteral("We get the keys on the 9th, so it has to be finished within two weeks.");
        const BubbleLayout wide(entryOf(Author::Visitor, sentence, {Factor::Urgency}), context(644), false);
        QCOMPARE(wide.bubbleRect().width(), 460);
        QVERIFY(wide.tags().front().rect.left() == wide.bubbleRect().right() + 1 + 10);
        // medium.png: the bubble gives way a little.
        const BubbleLayout medium(entryOf(Author::Visitor, sentence, {Factor::Urgency}), context(436), false);
        QVERIFY(medium.bubbleRect().width() < int(436 * 0.72));
        QVERIFY(medium.tags().front().rect.left() > medium.bubbleRect().right());
        const BubbleLayout narrow(entryOf(Author::Visitor, sentence, {Factor::Urgency, Factor::Authority}),
                                  context(300), false);
        QVERIFY(narrow.tags().front().rect.top() > narrow.bubbleRect().bottom());
        QVERIFY(narrow.height() > narrow.bubbleRect().height());
    }

    void nameDayAndAvatarOnlyWhereTheyBelong()
    {
        TranscriptEntry entry = entryOf(Author::Agent, QStringLiteral("Hi!"));
        entry.startsDay = QDate(2026, 11, 16);
        const BubbleLayout first(entry, context(644), true);
        QCOMPARE(first.day(), QStringLiteral("Today"));
        QCOMPARE(first.name(), QStringLiteral("Ava"));
        QCOMPARE(first.nameRemark(), QStringLiteral("AI agent"));
        QVERIFY(first.dayRect().bottom() < first.nameRect().top());
        QVERIFY(first.nameRect().bottom() < first.bubbleRect().top());
        QVERIFY(!first.avatarRect().isNull());

        entry.startsDay = {};
        entry.startsRun = false;
        const BubbleLayout next(entry, context(644), false);
        QVERIFY(next.avatarRect().isNull());
        QVERIFY(next.name().isEmpty());
        QCOMPARE(next.bubbleRect().top(), 4);
    }

    void hugeTextIsFolded()
    {
        const QString huge = QStringLiteral("word ").repeated(20'000);
        const BubbleLayout folded(entryOf(Author::Visitor, huge), context(644), false);
        QVERIFY(folded.isFolded());
        QVERIFY(folded.text().text().endsWith(u'…'));
        QCOMPARE(folded.text().text().size(), BubbleLayout::foldTo + 1);
        QVERIFY(folded.note().contains(QStringLiteral("100,000")));
        const BubbleLayout whole(entryOf(Author::Visitor, huge.left(BubbleLayout::foldFrom)), context(644), false);
        QVERIFY(!whole.isFolded());
    }

    void foldingNeverSplitsACharacter()
    {
        const QString emoji = u'x' + QString::fromUtf8("😀").repeated(40'000);
        const BubbleLayout folded(entryOf(Author::Visitor, emoji), context(644), false);
        const QString shown = folded.text().text();
        QVERIFY(!shown.at(shown.size() - 2).isHighSurrogate());
        QVERIFY(!shown.contains(QChar(0x2370)));
    }

    void markupStaysLetters()
    {
        const QString hostile = QStringLiteral("<b>bold</b> <img src=\"file:///etc/passwd\">&amp;");
        const BubbleLayout bubble(entryOf(Author::Visitor, hostile), context(644), false);
        QCOMPARE(bubble.text().text(), hostile);
        QVERIFY(bubble.text().formats().isEmpty());
    }

    void hitsAreFoundInWhatIsShown()
    {
        const BubbleLayout bubble(entryOf(Author::Visitor, QStringLiteral("Budget? The budget is set.")),
                                  context(644, Qt::LeftToRight, QStringLiteral("budg")), false);
        QCOMPARE(bubble.hits().size(), 2u);
        QCOMPARE(bubble.hits().front().start, 0);
    }

    void aPointGivesItsCharacter()
    {
        const BubbleLayout bubble(entryOf(Author::Visitor, QStringLiteral("one\ntwo")), context(644), false);
        const QPoint origin = bubble.textOrigin();
        QCOMPARE(bubble.cursorAt(origin + QPoint(-5, 2)), 0);
        QCOMPARE(bubble.cursorAt(origin + QPoint(300, 2)), 3);
        QCOMPARE(bubble.cursorAt(origin + QPoint(300, 500)), 7);
        QCOMPARE(bubble.textBetween(5, 2), QStringLiteral("e\nt"));
    }
};

QTEST_MAIN(TestBubbleLayout)
#include "tst_bubblelayout.moc"
