// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/actline.h"

#include <QTest>

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;

std::optional<ActLine> wish(const QByteArray &line)
{
    const auto read = ActLine::read(line);
    const auto *found = std::get_if<ActLine>(&read);
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace

/// A line of a script, before it may become a command.
class TestActLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsEachWish();
    void eachNoteIsANewOne();
    void refusesTheRest_data();
    void refusesTheRest();
    void theLongestNoteFitsInALine();
};

void TestActLine::understandsEachWish()
{
    const auto status = wish(R"({"id":"c_1","status":"archived"})");
    QVERIFY(status && status->id.value == u"c_1"_s);
    QVERIFY(status->action == ServerAction(SetStatus{Status::Archived}));
    const auto link
        = wish(R"({"id":"c_1","link":{"contact":"p_1","contactName":"Ann Lee","contactEmail":"a@b.example",)"
               R"("account":"a_1","accountName":"Acme"}})");
    QVERIFY(link
            && link->action
                == ServerAction(LinkContact{{u"p_1"_s}, u"Ann Lee"_s, u"a@b.example"_s, {u"a_1"_s}, u"Acme"_s}));
    const auto short_ = wish(R"({"id":"c_1","link":{"contact":"p_1"}})");
    QVERIFY(short_ && short_->action == ServerAction(LinkContact{{u"p_1"_s}, {}, {}, {}, {}}));
    const auto clear = wish(R"({"id":"c_1","clear":true})");
    QVERIFY(clear && clear->action == ServerAction(ClearLink{}));
    const auto retry = wish(R"( {"retry":true,"id":"c_1"} )");
    QVERIFY(retry && retry->action == ServerAction(RetryCrm{}));
    const auto note = wish(R"({"id":"c_1","note":"ruft zurück\n\"bald\""})");
    QVERIFY(note && std::get<PutNote>(note->action).text == u"ruft zurück\n\"bald\""_s);
}

void TestActLine::eachNoteIsANewOne()
{
    const QByteArray line = R"({"id":"c_1","note":"call back"})";
    const NoteId first = noteOf(wish(line)->action);
    QVERIFY(first.isValid());
    QVERIFY(noteOf(wish(line)->action) != first);
}

void TestActLine::refusesTheRest_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *tag, const char *line, const QString &named) {
        QTest::newRow(tag) << QByteArray(line) << named;
    };
    row("no JSON", "archive c_1", u"JSON"_s);
    row("cut", R"({"id":"c_1","status":"arch)", u"JSON"_s);
    row("two objects", R"({"id":"c_1","clear":true}{"id":"c_2","clear":true})", u"JSON"_s);
    row("array", R"([{"id":"c_1","clear":true}])", u"JSON"_s);
    row("bad UTF-8", "{\"id\":\"c_1\",\"note\":\"\xff\xfe\"}", u"JSON"_s);
    row("unknown field", R"({"id":"c_1","statsu":"open"})", u"statsu"_s);
    row("a field too many", R"({"id":"c_1","status":"open","when":1})", u"when"_s);
    row("no id", R"({"status":"open"})", u"“id”"_s);
    row("id of another type", R"({"id":7,"status":"open"})", u"“id”"_s);
    row("impossible id", R"({"id":"../c","status":"open"})", u"“id”"_s);
    row("no wish", R"({"id":"c_1"})", u"exactly one"_s);
    row("two wishes", R"({"id":"c_1","status":"open","clear":true})", u"exactly one"_s);
    row("unknown status", R"({"id":"c_1","status":"Open"})", u"archived"_s);
    row("status of another type", R"({"id":"c_1","status":1})", u"archived"_s);
    row("clear false", R"({"id":"c_1","clear":false})", u"“clear”"_s);
    row("retry text", R"({"id":"c_1","retry":"true"})", u"“retry”"_s);
    row("link text", R"({"id":"c_1","link":"p_1"})", u"“link”"_s);
    row("link without contact", R"({"id":"c_1","link":{"contactName":"Ann"}})", u"contact"_s);
    row("unknown field of a link", R"({"id":"c_1","link":{"contact":"p_1","acount":"a"}})", u"acount"_s);
    row("number in a link", R"({"id":"c_1","link":{"contact":"p_1","account":5}})", u"“account”"_s);
    row("empty account", R"({"id":"c_1","link":{"contact":"p_1","account":""}})", u"“account”"_s);
    row("empty note", R"({"id":"c_1","note":""})", u"“note”"_s);
    row("note of another type", R"({"id":"c_1","note":["a"]})", u"“note”"_s);
    QTest::newRow("long note") << "{\"id\":\"c_1\",\"note\":\"" + QByteArray(10001, 'x') + "\"}" << u"too long"_s;
}

void TestActLine::refusesTheRest()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, named);
    const auto read = ActLine::read(line);
    const auto *sentence = std::get_if<QString>(&read);
    QVERIFY(sentence);
    QVERIFY2(sentence->contains(named) && sentence->endsWith(u'.'), qPrintable(*sentence));
}

void TestActLine::theLongestNoteFitsInALine()
{
    QByteArray line = "{\"id\":\"" + QByteArray(64, 'i') + "\",\"note\":\"";
    for (int i = 0; i < 10000; ++i)
        line += "\\u00e4";
    line += "\"}";
    QVERIFY(line.size() <= ActLine::longest);
    QVERIFY(wish(line));
}

QTEST_GUILESS_MAIN(TestActLine)
#include "tst_actline.moc"
