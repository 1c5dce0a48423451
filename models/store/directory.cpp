// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/directory.h"

#include "domain/searchtext.h"
#include "store/connection.h"
#include "store/querysql.h"

#include <optional>

namespace leadlight {

namespace {

/// Fewer digits find too much to be a phone number.
constexpr int fewestDigits = 3;
/// E.164 allows 15; the rest is a hostile server's.
constexpr int mostDigits = 20;

template <class Object>
struct Form;

template <>
struct Form<Contact> {
    static constexpr const char *table = "contact";
    static constexpr const char *columns = "id, rev, name, email, phone, company, job_title, primary_account_id";
    static constexpr const char *wordColumns = "name, email, phone, company";
    template <class Object, class Visit>
    static void visit(Object &object, Visit &&visit)
    {
        visit(object.id), visit(object.rev), visit(object.name), visit(object.email), visit(object.phone);
        visit(object.company), visit(object.jobTitle), visit(object.primaryAccountId);
    }
};

template <>
struct Form<Account> {
    static constexpr const char *table = "account";
    static constexpr const char *columns = "id, rev, name, website, industry";
    static constexpr const char *wordColumns = "name, website, industry";
    template <class Object, class Visit>
    static void visit(Object &object, Visit &&visit)
    {
        visit(object.id), visit(object.rev), visit(object.name), visit(object.website), visit(object.industry);
    }
};

QString digitsOf(const QString &text)
{
    QString plain = text;
    plain.remove(QStringLiteral("(0)")); // +49 (0)30 …: the zero is only for those at home
    QString digits;
    for (const QChar c : plain) {
        if (c.isDigit() && digits.size() < mostDigits)
            digits.append(QChar(u'0' + c.digitValue()));
    }
    return digits;
}

QString wordsOf(const QString &text)
{
    return searchWords(text).join(u' ');
}

/// Each tail of the number, so that a prefix of one of them is any run of its digits.
QString phoneWords(const QString &phone)
{
    QStringList words = searchWords(phone);
    const QString digits = digitsOf(phone);
    for (qsizetype from = 0; from + fewestDigits <= digits.size(); ++from)
        words.append(digits.mid(from));
    words.removeDuplicates();
    return words.join(u' ');
}

QStringList wordFields(const Contact &contact)
{
    return {wordsOf(contact.name), wordsOf(contact.email), phoneWords(contact.phone), wordsOf(contact.company)};
}
QStringList wordFields(const Account &account)
{
    return {wordsOf(account.name), wordsOf(account.website), wordsOf(account.industry)};
}

template <class Object>
std::string wordSql(bool removal)
{
    const std::string table = std::string(Form<Object>::table) + "_words";
    const std::string columns = Form<Object>::wordColumns;
    std::string marks = removal ? "'delete', ?" : "?";
    for (qsizetype i = 0; i < wordFields(Object()).size(); ++i)
        marks += ", ?";
    return "INSERT INTO " + table + "(" + (removal ? table + ", " : std::string()) + "rowid, " + columns + ") VALUES ("
        + marks + ")";
}

template <class Object>
void writeWords(Connection &cache, qint64 place, const Object &object, bool removal)
{
    Statement words = cache.prepare(wordSql<Object>(removal));
    words.bind(place);
    for (const QString &field : wordFields(object))
        words.bind(field);
    words.run();
}

template <class Object>
Object readObject(Statement &row)
{
    Object object;
    Form<Object>::visit(object, [&row](auto &field) { row.readInto(field); });
    return object;
}

template <class Object>
std::string selectSql(const char *rest)
{
    return std::string("SELECT place, ") + Form<Object>::columns + " FROM " + Form<Object>::table + " " + rest;
}

template <class Object>
struct Known {
    qint64 place = 0;
    Object object;
};

template <class Object>
std::optional<Known<Object>> find(Connection &cache, const QString &id)
{
    Statement row = cache.prepare(selectSql<Object>("WHERE id = ?"));
    row.bind(id);
    if (!row.step())
        return std::nullopt;
    const auto place = row.read<qint64>();
    return Known<Object>{place, readObject<Object>(row)};
}

template <class Object>
qint64 nextPlace(Connection &cache)
{
    return cache.number(std::string("SELECT max(place) FROM ") + Form<Object>::table) + 1;
}

template <class Object>
void putObject(Connection &cache, const Object &object, qint64 generation)
{
    const std::optional<Known<Object>> known = find<Object>(cache, object.id.value);
    const bool same = known && known->place > 0 && wordFields(known->object) == wordFields(object);
    const qint64 place = same ? known->place : nextPlace<Object>(cache);
    if (known && known->place > 0 && !same)
        writeWords(cache, known->place, known->object, true);
    std::string marks = "?, ?";
    Form<Object>::visit(object, [&marks](const auto &) { marks += ", ?"; });
    Statement put = cache.prepare(std::string("INSERT OR REPLACE INTO ") + Form<Object>::table + "(place, generation, "
                                  + Form<Object>::columns + ") VALUES (" + marks + ")");
    put.bind(place, generation);
    Form<Object>::visit(object, [&put](const auto &field) { put.bind(field); });
    put.run();
    if (!same)
        writeWords(cache, place, object, false);
}

template <class Object>
void removeWordsOf(Connection &cache, const QString &id)
{
    const std::optional<Known<Object>> known = find<Object>(cache, id);
    if (known && known->place > 0)
        writeWords(cache, known->place, known->object, true);
}

template <class Object>
void rebuild(Connection &cache)
{
    const std::string table = Form<Object>::table;
    cache.run("INSERT INTO " + table + "_words(" + table + "_words) VALUES ('delete-all')");
    std::vector<Object> objects;
    {
        Statement rows = cache.prepare(selectSql<Object>("ORDER BY place, id"));
        while (rows.step()) {
            (void)rows.read<qint64>();
            objects.push_back(readObject<Object>(rows));
        }
    }
    qint64 place = 0;
    for (const Object &object : objects) {
        cache.run("UPDATE " + table + " SET place = ? WHERE id = ?", ++place, object.id);
        writeWords(cache, place, object, false);
    }
}

/// A piece of only digits is looked for as it stands, and as part of a phone number whose country code or first zero
/// was left out.
QString alternatives(const QStringList &words)
{
    QString phrase = words.join(u' ');
    phrase.replace(u'"', QStringLiteral("\"\""));
    QString expression = u'"' + phrase + QStringLiteral("\" *");
    const QString joined = words.join(QString());
    QString digits = digitsOf(joined);
    const bool mayBePhone = digits.size() == joined.size() && digits.size() >= fewestDigits;
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (mayBePhone && !digits.isEmpty())
        expression = u'(' + expression + QStringLiteral(" OR \"") + digits + QStringLiteral("\" *)");
    return expression;
}

/// Could all of it be one phone number?
bool isPhone(const QString &text)
{
    for (const QChar c : text) {
        if (!c.isDigit() && !c.isSpace() && !QStringLiteral("+-/().").contains(c))
            return false;
    }
    return digitsOf(text).size() >= fewestDigits;
}

QString expressionOf(const QString &text)
{
    QStringList parts;
    const SearchTerms terms(text);
    for (const QStringList &words : terms.terms())
        parts.append(alternatives(words));
    QString expression = parts.join(QStringLiteral(" AND "));
    if (isPhone(text))
        expression = u'(' + expression + QStringLiteral(") OR ") + alternatives({digitsOf(text)});
    return expression;
}

template <class Object>
std::vector<Object> findObjects(Connection &cache, const QString &text, int limit)
{
    std::vector<Object> found;
    const auto readAll = [&found](Statement &rows) {
        while (rows.step()) {
            (void)rows.read<qint64>();
            found.push_back(readObject<Object>(rows));
        }
    };
    if (SearchTerms(text).isEmpty()) {
        Statement rows = cache.prepare(selectSql<Object>("ORDER BY place DESC LIMIT ?"));
        rows.bind(limit);
        readAll(rows);
        return found;
    }
    const std::string words = std::string(Form<Object>::table) + "_words";
    Statement rows = cache.prepare(selectSql<Object>(("WHERE place IN (SELECT rowid FROM " + words + " WHERE " + words
                                                      + " MATCH ? ORDER BY rowid DESC LIMIT ?) ORDER BY place DESC")
                                                         .c_str()));
    rows.bind(expressionOf(text), limit);
    readAll(rows);
    return found;
}

} // namespace

namespace directory {

void put(Connection &cache, const Contact &contact, qint64 generation)
{
    putObject(cache, contact, generation);
}

void put(Connection &cache, const Account &account, qint64 generation)
{
    putObject(cache, account, generation);
}

void removeWords(Connection &cache, const QString &type, const QString &id)
{
    if (type == QLatin1String(Form<Contact>::table))
        removeWordsOf<Contact>(cache, id);
    else if (type == QLatin1String(Form<Account>::table))
        removeWordsOf<Account>(cache, id);
}

void rebuildWords(Connection &cache)
{
    rebuild<Contact>(cache);
    rebuild<Account>(cache);
}

bool lacksWords(Connection &cache)
{
    return cache.number("SELECT EXISTS (SELECT 1 FROM contact WHERE place = 0) "
                        "OR EXISTS (SELECT 1 FROM account WHERE place = 0)")
        != 0;
}

std::vector<Contact> findContacts(Connection &cache, const QString &text, int limit)
{
    return findObjects<Contact>(cache, text, limit);
}

std::vector<Account> findAccounts(Connection &cache, const QString &text, int limit)
{
    return findObjects<Account>(cache, text, limit);
}

} // namespace directory

} // namespace leadlight
