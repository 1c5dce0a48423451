// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// Paints cards in every state by the real view and leaves the pictures beside the test program, to be looked at.
#include "cardfixture.h"

#include "ui/conversationview.h"
#include "ui/style.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestCards final : public QObject
{
    Q_OBJECT

    SetClock m_clock{QDateTime({2026, 11, 16}, {14, 3}, berlin())};
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), berlin(), m_clock};
    Theme m_theme{ColorScheme::Light};

    static void save(const QImage &image, const QString &name)
    {
        QVERIFY(image.save(QCoreApplication::applicationDirPath() + u"/cards-%1.png"_s.arg(name)));
    }
    QImage list(const std::vector<CardEntry> &cards, QSize size, Density density, Qt::LayoutDirection direction,
                const SearchTerms &terms = {})
    {
        CardModel model(m_format);
        model.insert(0, cards);
        ConversationView view(m_theme, m_format);
        view.setLayoutDirection(direction);
        view.cards()->setDensity(density);
        view.cards()->setSearch(terms);
        view.setModel(&model);
        view.resize(size);
        view.setCurrentIndex(model.index(0, 0));
        return view.grab().toImage();
    }
    QImage one(const CardEntry &entry, QStyle::State state, Density density = Density::Comfortable) const
    {
        CardModel model(m_format);
        model.insert(0, {entry});
        CardDelegate delegate(m_theme, m_format);
        delegate.setDensity(density);
        QImage image(392, delegate.metrics().height, QImage::Format_ARGB32_Premultiplied);
        image.fill(m_theme.color(Token::Chrome));
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.state = state;
        delegate.paint(&painter, option, model.index(0, 0));
        painter.end();
        return image;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, m_theme); }
    void cleanup() { m_theme.setScheme(ColorScheme::Light); }

    void pictures_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::newRow("light") << ColorScheme::Light;
        QTest::newRow("dark") << ColorScheme::Dark;
    }
    void pictures()
    {
        QFETCH(ColorScheme, scheme);
        m_theme.setScheme(scheme);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        save(list(pictureCards(), {416, 800}, Density::Comfortable, Qt::LeftToRight), name);
        save(list(pictureCards(), {416, 800}, Density::Comfortable, Qt::RightToLeft), name + u"-rtl"_s);
        save(list(pictureCards(), {344, 520}, Density::Compact, Qt::LeftToRight), name + u"-compact"_s);

        std::vector<CardEntry> found = pictureCards();
        found[0].held = true;
        found[1].row.messageHits = 3;
        found[2].loaded = false;
        found[4].row.card.summary.clear();
        const QImage marked
            = list(found, {416, 800}, Density::Comfortable, Qt::LeftToRight, SearchTerms(u"fit for te"_s));
        save(marked, name + u"-search"_s);
        int markPixels = 0;
        for (int y = 0; y < marked.height(); ++y) {
            for (int x = 0; x < marked.width(); ++x)
                markPixels += marked.pixelColor(x, y) == m_theme.color(Token::Mark);
        }
        QVERIFY(markPixels > 100);
    }
    void everyStateLooksDifferent()
    {
        const CardEntry entry = pictureCards()[4];
        CardEntry held = entry;
        held.held = true;
        CardEntry unread = entry;
        unread.loaded = false;
        const QStyle::State on = QStyle::State_Enabled;
        const std::vector<QImage> looks{
            one(entry, on),
            one(entry, on | QStyle::State_MouseOver),
            one(entry, on | QStyle::State_Sunken),
            one(entry, on | QStyle::State_Selected | QStyle::State_Active),
            one(entry, on | QStyle::State_Selected | QStyle::State_Active | QStyle::State_HasFocus),
            one(entry, on | QStyle::State_Selected),
            one(held, on),
            one(unread, on),
        };
        for (size_t i = 0; i < looks.size(); ++i) {
            for (size_t j = i + 1; j < looks.size(); ++j)
                QVERIFY2(looks[i] != looks[j], qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
        }
        QImage sheet(400, 120 * int(looks.size()), QImage::Format_ARGB32_Premultiplied);
        sheet.fill(m_theme.color(Token::Chrome));
        QPainter painter(&sheet);
        for (size_t i = 0; i < looks.size(); ++i)
            painter.drawImage(4, 4 + 120 * int(i), looks[i]);
        painter.end();
        save(sheet, u"states"_s);
    }
    void aNewVersionIsPainted()
    {
        CardModel model(m_format);
        std::vector<CardEntry> cards = pictureCards();
        model.insert(0, cards);
        ConversationView view(m_theme, m_format);
        view.setModel(&model);
        view.resize(416, 400);
        const QImage before = view.grab().toImage();
        cards[0].row.card.name = u"Somebody Else"_s;
        cards[0].version = 1;
        model.replaceAll(cards);
        QVERIFY(view.grab().toImage() != before);
    }
    void timesFollowTheDay()
    {
        CardModel model(m_format);
        model.insert(0, pictureCards());
        ConversationView view(m_theme, m_format);
        view.setModel(&model);
        view.resize(416, 400);
        const QImage today = view.grab().toImage();
        m_clock.set(QDateTime({2026, 11, 17}, {0, 1}, berlin()));
        QVERIFY(view.grab().toImage() != today);
        m_clock.set(QDateTime({2026, 11, 16}, {14, 3}, berlin()));
    }
    void repaintIsCheap()
    {
        CardModel model(m_format);
        model.insert(0, manyCards(200));
        ConversationView view(m_theme, m_format);
        view.setModel(&model);
        view.resize(416, 800);
        QImage target(view.size(), QImage::Format_ARGB32_Premultiplied);
        view.render(&target);
        QBENCHMARK
        {
            view.render(&target);
        }
    }
};

QTEST_MAIN(TestCards)
#include "tst_cards.moc"
