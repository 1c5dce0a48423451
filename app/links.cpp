// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/links.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace leadlight {

namespace {

constexpr QLatin1String scheme("leadlight");

bool isPlain(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar letter) {
        return letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format
            || letter == QChar::ReplacementCharacter;
    });
}

std::optional<PlaceLink> conversationAt(const QString &encodedPath)
{
    if (!encodedPath.startsWith(u'/') || encodedPath.indexOf(u'/', 1) >= 0)
        return std::nullopt;
    const ConversationId id{QUrl::fromPercentEncoding(encodedPath.sliced(1).toLatin1())};
    return id.isValid() ? std::optional<PlaceLink>(ConversationLink{id}) : std::nullopt;
}

std::optional<PlaceLink> viewOf(const QUrl &url)
{
    const QUrlQuery query(url);
    const auto items = query.queryItems(QUrl::FullyDecoded);
    if (items.size() != 1 || items[0].first != QLatin1String("q") || !isPlain(items[0].second))
        return std::nullopt;
    return ViewLink{items[0].second};
}

} // namespace

std::optional<PlaceLink> parseLink(const QString &text)
{
    if (text.size() > longestLink || !isPlain(text))
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != scheme || !url.userInfo().isEmpty() || url.port() >= 0 || url.hasFragment())
        return std::nullopt;
    const QString path = url.path(QUrl::FullyEncoded);
    if (url.host() == QLatin1String("c") && !url.hasQuery())
        return conversationAt(path);
    if (url.host() == QLatin1String("view") && (path.isEmpty() || path == QLatin1String("/")))
        return viewOf(url);
    return std::nullopt;
}

QString toText(const PlaceLink &link)
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    if (const auto *conversation = std::get_if<ConversationLink>(&link))
        return QStringLiteral("leadlight://c/") + encoded(conversation->id.value);
    return QStringLiteral("leadlight://view?q=") + encoded(std::get<ViewLink>(link).query);
}

} // namespace leadlight
