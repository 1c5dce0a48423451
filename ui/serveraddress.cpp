// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/serveraddress.h"

#include <algorithm>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

ServerAddress refused(const QString &complaint)
{
    ServerAddress address;
    address.complaint = complaint;
    return address;
}

} // namespace

ServerAddress ServerAddress::read(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const qsizetype schemeEnd = text.indexOf("://"_L1);
    if (schemeEnd < 0)
        text.prepend(u"https://"_s);
    else if (text.left(schemeEnd).compare("http"_L1, Qt::CaseInsensitive) == 0)
        return refused(tr("This address starts with http. Use https, else others can read the key on its way."));
    else if (text.left(schemeEnd).compare("https"_L1, Qt::CaseInsensitive) != 0)
        return refused(tr("This is not an address that starts with https. Check the spelling."));

    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refused(tr("This cannot be an address. Check the spelling."));
    if (!url.userInfo().isEmpty())
        return refused(tr("Leave out the name and password before the @: the key below is all that is needed."));
    if (url.hasQuery() || url.hasFragment())
        return refused(tr("Leave out everything from the ? or # on: only the server’s address is needed."));
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    ServerAddress address;
    address.url = url;
    return address;
}

QString complaintAboutKey(const QString &key)
{
    const bool plain = std::all_of(key.cbegin(), key.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    return plain ? QString()
                 : ServerAddress::tr("A key has no spaces and no accented letters. Copy it again from your chat "
                                     "service.");
}

} // namespace leadlight
