// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/salvage.h"

#include "store/connection.h"
#include "store/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

struct Table {
    QByteArray name;
    QByteArray key;
    /// Another way to its keys, when the table itself is torn.
    QByteArray byIndex;
};

/// Numbers only have to rise: further than anything that may have been lost with the last one.
constexpr qint64 unknownNumbers = 1'000'000;
/// The last number of a file whose own last number is lost too.
constexpr qint64 unknownLastNumber = 2 * unknownNumbers;

/// A disk that fails now may not later: that is no reason to leave anything behind.
void throwIfPassing(const Failure &failure)
{
    const ErrorKind kind = failure.error().kind;
    if (kind == ErrorKind::Disk || kind == ErrorKind::DiskFull || kind == ErrorKind::Busy)
        throw failure;
}

/// Every value as SQL would write it, so that a row can be carried over without knowing what it means.
QByteArray quoted(const QList<QByteArray> &columns)
{
    QByteArray sql;
    for (const QByteArray &column : columns)
        sql += (sql.isEmpty() ? "" : " || ',' || ") + ("quote(" + column + ')');
    return sql;
}

/// The columns that both files have: the damaged one may be of an older Leadlight.
QList<QByteArray> columnsOf(Connection &file, const QByteArray &table)
{
    Statement rows = file.prepare("SELECT name FROM pragma_table_info('" + table.toStdString() + "')");
    QList<QByteArray> names;
    while (rows.step())
        names.append(rows.read<QString>().toUtf8());
    return names;
}

class Salvage
{
public:
    Salvage(Connection &from, Connection &to)
        : m_from(from),
          m_to(to)
    {
    }

    OutboxSalvage run()
    {
        static const Table tables[]{{"command", "number", "INDEXED BY command_state ORDER BY state, place"},
                                    {"mark", "conversation", {}},
                                    {"history", "number", {}},
                                    {"view", "place", {}},
                                    {"kept", "key", {}}};
        for (const Table &table : tables)
            take(table);
        takeState();
        m_report.saved = m_to.number("SELECT count(*) FROM command WHERE state NOT IN "
                                     "('done', 'cancelled', 'superseded', 'discarded')");
        return m_report;
    }

private:
    void take(const Table &table)
    {
        QList<QByteArray> columns = columnsOf(m_to, table.name);
        try {
            const QList<QByteArray> known = columnsOf(m_from, table.name);
            columns.removeIf([&known](const QByteArray &column) { return !known.contains(column); });
        } catch (const Failure &failure) {
            throwIfPassing(failure);
            m_report.complete = false; // then all of them are tried
        }
        if (columns.isEmpty())
            return;
        // From both ends and by an index: each stops where it meets damage.
        QSet<QByteArray> keys;
        const QByteArray select = "SELECT quote(" + table.key + ") FROM " + table.name + ' ';
        const bool whole = collect(select + "ORDER BY " + table.key, keys);
        if (!whole) {
            m_report.complete = false;
            (void)collect(select + "ORDER BY " + table.key + " DESC", keys);
            if (!table.byIndex.isEmpty())
                (void)collect(select + table.byIndex, keys);
        }
        for (const QByteArray &key : keys)
            m_report.unreadable += takeRow(table, columns, key) ? 0 : 1;
    }

    [[nodiscard]] bool collect(const QByteArray &sql, QSet<QByteArray> &keys)
    {
        try {
            Statement rows = m_from.prepare(sql.toStdString());
            while (rows.step())
                keys.insert(rows.read<QString>().toUtf8());
            return true;
        } catch (const Failure &failure) {
            throwIfPassing(failure);
            return false;
        }
    }

    [[nodiscard]] bool takeRow(const Table &table, const QList<QByteArray> &columns, const QByteArray &key)
    {
        QByteArray values;
        try {
            Statement row = m_from.prepare(
                ("SELECT " + quoted(columns) + " FROM " + table.name + " WHERE " + table.key + " = " + key)
                    .toStdString());
            if (!row.step())
                return false;
            values = row.read<QString>().toUtf8();
        } catch (const Failure &failure) {
            throwIfPassing(failure);
            return false;
        }
        try {
            m_to.runScript("INSERT INTO " + table.name + '(' + columns.join(',') + ") VALUES (" + values + ')');
        } catch (const Failure &failure) {
            throwIfPassing(failure);
            return false; // it breaks a rule of the table
        }
        return true;
    }

    /// The revision stays at 0, so that the cache, which knows a later one, is folded anew.
    void takeState()
    {
        qint64 last = 0;
        Instant birth;
        try {
            Statement row = m_from.prepare("SELECT birth, last_number FROM state WHERE one = 1");
            if (!row.step())
                throw Failure(ErrorKind::Corrupt, u"the state row is gone"_s);
            row.readInto(birth);
            row.readInto(last);
        } catch (const Failure &failure) {
            throwIfPassing(failure);
            m_report.complete = false;
            last = unknownLastNumber - unknownNumbers;
        }
        last += m_report.complete ? 0 : unknownNumbers;
        last = std::max(last, m_to.number("SELECT max(max(number), max(place), max(client_seq)) FROM command"));
        m_to.run("UPDATE state SET (birth, last_number) = (?, ?) WHERE one = 1", birth, last);
    }

    Connection &m_from;
    Connection &m_to;
    OutboxSalvage m_report;
};

} // namespace

OutboxSalvage salvage(Connection &damaged, Connection &fresh)
{
    return Salvage(damaged, fresh).run();
}

OutboxSalvage salvageOfNothing(Connection &fresh, int nth)
{
    // The one before may have begun there too.
    fresh.run("UPDATE state SET last_number = ? WHERE one = 1", nth * unknownLastNumber);
    OutboxSalvage report;
    report.complete = false;
    return report;
}

void keepReport(Connection &outbox, const OutboxSalvage &report)
{
    const QJsonObject json{{u"saved"_s, report.saved},
                           {u"unreadable"_s, report.unreadable},
                           {u"complete"_s, report.complete},
                           {u"copy"_s, report.copy}};
    outbox.run("INSERT OR REPLACE INTO kept VALUES (?, ?)", OutboxSalvage::keptUnder(),
               QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<OutboxSalvage> keptReport(Connection &outbox)
{
    Statement row = outbox.prepare("SELECT value FROM kept WHERE key = ?");
    row.bind(OutboxSalvage::keptUnder());
    if (!row.step())
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(row.read<QByteArray>()).object();
    return OutboxSalvage{json[u"saved"].toInteger(), json[u"unreadable"].toInteger(), json[u"complete"].toBool(),
                         json[u"copy"].toString()};
}

} // namespace leadlight
