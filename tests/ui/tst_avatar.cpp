// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "mayafixture.h"
#include "ui/avatar.h"

#include <QPainter>
#include <QTest>

using namespace leadlight;
using namespace leadlight::test;

class TestAvatar final : public QObject
{
    Q_OBJECT

    Theme m_theme{ColorScheme::Light};
    Format m_format = testFormat();

    QImage paint(const AvatarLook &look)
    {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintAvatar(painter, image.rect(), look, m_theme);
        return image;
    }

private Q_SLOTS:
    void theSamePersonHasTheSameColour()
    {
        Conversation card = mayaCard();
        const AvatarLook once = visitorAvatar(card, m_format);
        card.id = {QStringLiteral("another")};
        card.email = card.email.toUpper();
        QCOMPARE(visitorAvatar(card, m_format).identity, once.identity);
        QCOMPARE(once.initials, QStringLiteral("ML"));
        QCOMPARE(personAvatar(card.name, card.email, m_format).identity, once.identity);
    }

    void personAgentAccountAndNobodyDifferInShape()
    {
        const AvatarLook person = visitorAvatar(mayaCard(), m_format);
        const QImage maya = paint(person);
        const QImage agent = paint({.shape = AvatarLook::Shape::Agent, .initials = {}, .identity = {}});
        const QImage account = paint({.shape = AvatarLook::Shape::Account, .initials = {}, .identity = {}});
        const QImage nobody = paint(visitorAvatar(Conversation{}, m_format));
        // The corner: empty for a circle, filled a little further in for a rounded square.
        QCOMPARE(qAlpha(maya.pixel(3, 3)), 0);
        QCOMPARE(qAlpha(nobody.pixel(3, 3)), 0);
        QCOMPARE(qAlpha(agent.pixel(3, 3)), 255);
        QCOMPARE(qAlpha(account.pixel(3, 3)), 255);
        QCOMPARE(maya.pixelColor(16, 2), m_theme.avatar(person.identity).background);
        QCOMPARE(nobody.pixelColor(16, 2), m_theme.color(Token::Neutral));
        QVERIFY(agent != account);
    }

    void theWidgetFollowsTheTheme()
    {
        Avatar avatar(m_theme, 36);
        avatar.setLook(visitorAvatar(mayaCard(), m_format));
        QCOMPARE(avatar.size(), QSize(36, 36));
        const QImage light = avatar.grab().toImage();
        m_theme.setScheme(ColorScheme::Dark);
        QVERIFY(avatar.grab().toImage() != light);
        m_theme.setScale(1.5);
        QCOMPARE(avatar.size(), QSize(54, 54));
        m_theme.setScale(1.0);
        m_theme.setScheme(ColorScheme::Light);
    }
};

QTEST_MAIN(TestAvatar)
#include "tst_avatar.moc"
