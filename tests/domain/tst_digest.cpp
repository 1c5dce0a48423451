// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/feed.h"

#include <QTest>

using namespace leadlight;

class TestDigest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// printf 'conversation\nc1\nr1' | sha256sum: the contract of sync-and-trust P14, not this code, fixes the value.
    void oneObjectHasAKnownMark()
    {
        Digest digest;
        digest.add(QStringLiteral("conversation"), QStringLiteral("c1"), QStringLiteral("r1"));
        QCOMPARE(digest.count, 1);
        QCOMPARE(digest.xorText(), QStringLiteral("83595fbc59adc99e"));
    }
    void orderDoesNotMatterAndRemovalUndoes()
    {
        Digest forth;
        forth.add(QStringLiteral("agent"), QStringLiteral("a"), QStringLiteral("1"));
        forth.add(QStringLiteral("agent"), QStringLiteral("b"), QStringLiteral("1"));
        Digest back;
        back.add(QStringLiteral("agent"), QStringLiteral("b"), QStringLiteral("1"));
        back.add(QStringLiteral("agent"), QStringLiteral("a"), QStringLiteral("1"));
        QCOMPARE(forth, back);
        forth.remove(QStringLiteral("agent"), QStringLiteral("a"), QStringLiteral("1"));
        forth.remove(QStringLiteral("agent"), QStringLiteral("b"), QStringLiteral("1"));
        QCOMPARE(forth, Digest());
    }
    void textHasSixteenDigits() { QCOMPARE(Digest({1, 0xab}).xorText(), QStringLiteral("00000000000000ab")); }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
