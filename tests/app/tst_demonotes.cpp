// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "writedesk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::demo;
using namespace Qt::StringLiterals;

/// Notes from the first word to the last trace.
class TestDemoNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesLive();
    void noteTexts_data();
    void noteTexts();
    void notesBelongToOneConversation();
    void erasingTakesNotesAndAnswersAlong();
    void mergedConversationsLeaveNoNotes();
};

void TestDemoNotes::notesLive()
{
    WriteDesk desk;
    QString cursor;
    (void)desk.page(cursor);
    (void)desk.page(cursor);
    const Written made = desk.send(desk.note(u"Call her."_s));
    QCOMPARE(made.status, 201);
    const QJsonObject note = made.json.value("note"_L1).toObject();
    QCOMPARE(note.value("conversation"_L1).toString(), u"c1"_s);
    QCOMPARE(note.value("author"_L1).toString(), u"Ines Falk"_s);
    QCOMPARE(note.value("authorId"_L1).toString(), u"u-1"_s);
    QCOMPARE(note.value("createdAt"_L1).toString(), wireTime(desk.clock.wall()));
    const QJsonObject item = desk.page(cursor).value("items"_L1).toArray().first().toObject();
    QCOMPARE(item.value("type"_L1).toString(), u"note"_s);
    QCOMPARE(item.value("rev"_L1).toString(), made.rev());
    QCOMPARE(item.value("data"_L1).toObject(), note);

    const Written taken = desk.send(desk.note(u"Call him."_s));
    QCOMPARE(taken.status, 412);
    QCOMPARE(taken.current().value("value"_L1).toObject().value("text"_L1).toString(), u"Call her."_s);
    desk.clock.advance(5000);
    const Written edited = desk.send(desk.note(u"Call them."_s, made.rev().toLatin1()));
    QCOMPARE(edited.status, 200);
    const QJsonObject after = edited.json.value("note"_L1).toObject();
    QCOMPARE(after.value("createdAt"_L1), note.value("createdAt"_L1));
    QCOMPARE(after.value("updatedAt"_L1).toString(), wireTime(desk.clock.wall()));
    QCOMPARE(desk.send(desk.note(u"Call them."_s, edited.rev().toLatin1())).outcome(), u"noop"_s);
    QCOMPARE(desk.send(desk.note(u"Late."_s, made.rev().toLatin1())).status, 412);

    Write remove{"DELETE", u"c1/notes/n1"_s, {}, made.rev().toLatin1()};
    QCOMPARE(desk.send(remove).status, 412);
    remove.ifMatch = edited.rev().toLatin1();
    QCOMPARE(desk.send(remove).outcome(), u"applied"_s);
    const QJsonObject gone = desk.page(cursor).value("items"_L1).toArray().first().toObject();
    QCOMPARE(gone.value("op"_L1).toString(), u"delete"_s);
    QCOMPARE(gone.value("reason"_L1).toString(), u"deleted"_s);
    const Written twice = desk.send(remove);
    QCOMPARE(twice.status, 412);
    QCOMPARE(twice.current().value("value"_L1), QJsonValue(QJsonValue::Null));
    QCOMPARE(twice.current().value("by"_L1).toString(), u"Ines Falk"_s);
    QCOMPARE(desk.send(desk.note(u"Edit."_s, edited.rev().toLatin1())).status, 412);
    QCOMPARE(desk.send(desk.note(u"Taken back."_s)).status, 201); // undone
    QCOMPARE(desk.database.effects().size(), size_t(4));
}

void TestDemoNotes::noteTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("status");
    QTest::newRow("empty") << QString() << 422;
    QTest::newRow("longest") << QString(10'000, u'x') << 201;
    QTest::newRow("longer") << QString(10'001, u'x') << 422;
    QTest::newRow("longest, beyond the basic plane") << u"😀"_s.repeated(10'000) << 201;
    QTest::newRow("null character") << (u"a"_s + QChar(0) + u"b"_s) << 422;
    QTest::newRow("quotes and lines") << u"\"'\\\n<b>\u202e"_s << 201;
}

void TestDemoNotes::noteTexts()
{
    QFETCH(QString, text);
    WriteDesk desk;
    const Written answer = desk.send(desk.note(text));
    QTEST(answer.status, "status");
    const auto stored = desk.database.find(ObjectType::Note, u"n1"_s);
    QCOMPARE(stored.has_value(), answer.status == 201);
    if (stored)
        QCOMPARE(objectOf(*stored).value("text"_L1).toString(), text);
}

void TestDemoNotes::notesBelongToOneConversation()
{
    WriteDesk desk;
    const Written made = desk.send(desk.note(u"Mine."_s));
    Write elsewhere = desk.note(u"Other."_s, made.rev().toLatin1());
    elsewhere.path = u"c2/notes/n1"_s;
    QCOMPARE(desk.send(elsewhere).code(), u"validation"_s);
    QCOMPARE(desk.send(Write{"DELETE", u"c2/notes/n1"_s, {}, made.rev().toLatin1()}).status, 404);
    QVERIFY(!desk.database.find(ObjectType::Note, u"n1"_s)->deleted);
}

void TestDemoNotes::erasingTakesNotesAndAnswersAlong()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"demo.db"_s);
    {
        WriteDesk desk(file);
        QString cursor;
        (void)desk.ends(cursor);
        Write write = desk.note(u"Zwetschgenknoedel"_s);
        write.key = "k";
        write.seq = 1;
        QCOMPARE(desk.send(write).status, 201);
        QCOMPARE(desk.send(desk.note(u"Zwetschgenknoedel again"_s, {}, u"n2"_s)).status, 201);
        Digest before = desk.database.state().digest;
        Writing writing(desk.database);
        QVERIFY(writing.remove(ObjectType::Conversation, u"c1"_s, DeleteReason::Erased, {}, desk.clock.wall()));
        writing.commit();
        QCOMPARE(desk.database.state().digest.count, before.count - 3);
        const QJsonArray items = desk.page(cursor).value("items"_L1).toArray();
        QStringList gone;
        for (const auto &item : items) {
            QCOMPARE(item.toObject().value("reason"_L1).toString(), u"erased"_s);
            gone.append(item.toObject().value("id"_L1).toString());
        }
        QCOMPARE(gone, (QStringList{u"n1"_s, u"n2"_s, u"c1"_s}));
        const Written again = desk.send(write);
        QCOMPARE(again.status, 410);
        QCOMPARE(again.code(), u"gone"_s);
        QVERIFY(!again.body.contains("Zwetschgen"));
        QCOMPARE(desk.database.effects().size(), size_t(2));
    }
    // The last close folds the log into the file.
    QFile content(file);
    QVERIFY(content.open(QIODevice::ReadOnly));
    QVERIFY(!content.readAll().contains("Zwetschgen"));
}

void TestDemoNotes::mergedConversationsLeaveNoNotes()
{
    WriteDesk desk;
    QCOMPARE(desk.send(desk.note(u"Mine."_s)).status, 201);
    Writing writing(desk.database);
    QVERIFY(writing.remove(ObjectType::Conversation, u"c1"_s, DeleteReason::Merged, u"c2"_s, desk.clock.wall()));
    writing.commit();
    QCOMPARE(desk.database.find(ObjectType::Note, u"n1"_s)->reason, u"deleted"_s);
}

QTEST_GUILESS_MAIN(TestDemoNotes)
#include "tst_demonotes.moc"
