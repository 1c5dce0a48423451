// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/sample.h"

#include "app/demo/samplereader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::demo {

namespace {

Error broken(int line, const QString &what)
{
    Error error;
    error.kind = ErrorKind::Corrupt;
    error.detail = u"sample.jsonl line %1: %2"_s.arg(line).arg(what);
    return error;
}

} // namespace

Result<Sample> readSample(QIODevice &device, Instant now)
{
    SampleReader reader(now);
    int number = 0;
    while (!device.atEnd()) {
        ++number;
        const QByteArray line = device.readLine().trimmed();
        if (line.isEmpty())
            continue;
        QJsonParseError parse;
        const QJsonDocument document = QJsonDocument::fromJson(line, &parse);
        if (!document.isObject())
            return broken(number, parse.errorString());
        if (const QString problem = reader.take(document.object()); !problem.isEmpty())
            return broken(number, problem);
    }
    Sample sample = reader.finished();
    std::ranges::stable_sort(sample.conversations, [](const DemoConversation &a, const DemoConversation &b) {
        return a.record.card.lastMessageAt > b.record.card.lastMessageAt;
    });
    return sample;
}

Result<Sample> loadSample(Instant now)
{
    QFile file(u":/demo/sample.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        return broken(0, file.errorString());
    return readSample(file, now);
}

} // namespace leadlight::demo
