// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "demofixture.h"

#include "ui/emptystate.h"

#include <QAccessible>
#include <QRegularExpression>

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;

/// What a user can act on or land on with the Tab key.
bool isControl(const QAccessibleInterface &one)
{
    switch (one.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::RadioButton:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
    case QAccessible::Slider:
        return true;
    default:
        return one.state().focusable;
    }
}

QString pathOf(QAccessibleInterface *one)
{
    QStringList path;
    for (; one; one = one->parent()) {
        const QString kind = one->object() ? QString::fromLatin1(one->object()->metaObject()->className())
                                           : u"role %1"_s.arg(int(one->role()));
        path.prepend(kind + u" “"_s + one->text(QAccessible::Name) + u'”');
        if (qobject_cast<MainWindow *>(one->object()))
            break;
    }
    return path.join(u" > "_s);
}

struct Walk {
    QStringList silent;
    int controls = 0;

    void visit(QAccessibleInterface *one)
    {
        if (!one || !one->isValid() || one->state().invisible)
            return;
        if (isControl(*one)) {
            ++controls;
            if (one->text(QAccessible::Name).trimmed().isEmpty())
                silent << pathOf(one);
        }
        for (int i = 0; i < one->childCount(); ++i) {
            QAccessibleInterface *child = one->child(i);
            // A list of thousands is described row by row; cards that are not read yet are not in sight.
            if (child && !child->state().offscreen)
                visit(child);
        }
    }
};

QString spokenScore(const QJsonObject &one)
{
    if (one["score"_L1].isNull() || one["score"_L1].isUndefined())
        return u"no score"_s;
    const int points = one["score"_L1].toInt();
    return u"score %1, %2"_s.arg(points).arg(points >= 80 ? u"high"_s : points >= 60 ? u"medium"_s : u"low"_s);
}

/// Everything that somebody who hears the card must hear (architecture, law 10).
QStringList mustBeSpoken(const QJsonObject &one)
{
    const QJsonObject visitor = one["visitor"_L1].toObject();
    const QString name = visitor["name"_L1]["value"_L1].toString();
    const QString email = visitor["email"_L1]["value"_L1].toString();
    const int count = one["messageCount"_L1].toInt();
    QStringList words{!name.isEmpty()        ? name
                          : !email.isEmpty() ? email
                                             : u"Anonymous"_s,
                      spokenScore(one), one["status"_L1].toString(),
                      count == 1 ? u"1 message"_s : u"%1 messages"_s.arg(count),
                      u"agent "_s + one["agent"_L1]["name"_L1].toString()};
    const QString link = one["link"_L1]["state"_L1].toString();
    words << (link == u"linked"_s ? u", linked"_s : link == u"suggested"_s ? u"match "_s : u"not linked"_s);
    const QString crm = one["crm"_L1]["state"_L1].toString();
    if (crm != u"none"_s)
        words << (crm == u"error"_s ? u"CRM sync error"_s : u"CRM "_s + crm);
    const QDateTime at = QDateTime::fromString(one["lastMessageAt"_L1].toString(), Qt::ISODateWithMs);
    words << at.toLocalTime().toString(u"HH:mm"_s);
    return words;
}

} // namespace

/// Walks the tree that screen readers see, over the real window with real data.
class TestAccessible final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void everyControlHasAName();
    void emptyStatesAreSpoken();
    void everyCardSaysWhatItShows();

private:
    [[nodiscard]] Desk &desk() const { return *m_desk; }
    [[nodiscard]] Walk walk() const
    {
        Walk walk;
        walk.visit(QAccessible::queryAccessibleInterface(&desk().window()));
        return walk;
    }

    DemoServerProcess m_server{serverArguments()};
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desk> m_desk;
};

void TestAccessible::init()
{
    QVERIFY(m_server.isRunning());
    m_profile = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>(m_profile->path(), m_server);
    QTRY_VERIFY_WITH_TIMEOUT(desk().isLive() && desk().countsAgree(), patienceMs);
}

void TestAccessible::everyControlHasAName()
{
    Walk atStart = walk();
    QCOMPARE(atStart.silent, QStringList());
    // Search, two groups, sort, list and the cards in sight.
    QVERIFY2(atStart.controls > 15, qPrintable(QString::number(atStart.controls)));

    desk().press(Qt::Key_J);
    QTRY_VERIFY(!desk().openId().isEmpty() && desk().isOpen(desk().openId()));
    desk().press(Qt::Key_I);
    const Walk withInsights = walk();
    QCOMPARE(withInsights.silent, QStringList());
    // The transcript's messages, the panel's sections and links.
    QVERIFY2(withInsights.controls > atStart.controls + 15, qPrintable(QString::number(withInsights.controls)));

    desk().press(Qt::Key_Slash);
    desk().type(u"zzzz score:>=abc"_s);
    QTRY_COMPARE(desk().list().rowCount(), 0);
    QCOMPARE(walk().silent, QStringList());
}

void TestAccessible::emptyStatesAreSpoken()
{
    desk().press(Qt::Key_Slash);
    desk().type(u"zzzz"_s);
    QTRY_COMPARE(desk().list().rowCount(), 0);
    EmptyState *empty = desk().pane().emptyState();
    QTRY_VERIFY(empty->isVisible());
    const QString spoken = QAccessible::queryAccessibleInterface(empty)->text(QAccessible::Name);
    QVERIFY2(spoken.contains(empty->title()) && spoken.contains(empty->sentence()), qPrintable(spoken));
    QVERIFY(spoken.contains(u"zzzz"_s));
}

void TestAccessible::everyCardSaysWhatItShows()
{
    Mirror truth;
    QCOMPARE(truth.pull(m_server, 500), 200);
    QAccessibleInterface *cards = QAccessible::queryAccessibleInterface(&desk().cards());
    QCOMPARE(cards->childCount(), int(truth.conversations().size()));
    for (int row = 0; row < cards->childCount(); ++row) {
        desk().cards().scrollTo(desk().list().index(row));
        QTRY_VERIFY(cardEntry(desk().list().index(row))->loaded);
        QAccessibleInterface *card = cards->child(row);
        QVERIFY(!card->state().offscreen);
        const QString name = card->text(QAccessible::Name);
        for (const QString &words : mustBeSpoken(truth.conversation(desk().ids()[row])))
            QVERIFY2(name.contains(words), qPrintable(u"“%1” is not in “%2”"_s.arg(words, name)));
    }
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
