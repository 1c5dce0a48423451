// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/windowstate.h"

#include "ui/conversationview.h"
#include "ui/listpane.h"
#include "ui/mainwindow.h"

#include <memory>

namespace leadlight {

namespace {

constexpr QLatin1String geometryKey("window.geometry");
constexpr QLatin1String layoutKey("window.layout");
constexpr QLatin1String queryKey("window.query");
constexpr QLatin1String openKey("window.open");
constexpr QLatin1String insightsKey("window.insights");
constexpr QLatin1String topKey("window.top");

int topRowOf(const ConversationView &cards)
{
    // The first card begins a little below the edge.
    const int middle = cards.viewport()->width() / 2;
    for (int y = 0; y < cards.viewport()->height(); y += 10) {
        if (const QModelIndex index = cards.indexAt({middle, y}); index.isValid())
            return index.row();
    }
    return 0;
}

void scrollTo(ConversationView &cards, int row)
{
    if (const QModelIndex index = cards.model()->index(row, 0); row > 0 && index.isValid())
        cards.scrollTo(index, QAbstractItemView::PositionAtTop);
}

} // namespace

WindowState WindowState::of(const MainWindow &window, const Inbox &inbox)
{
    WindowState state;
    state.geometry = window.saveGeometry();
    state.layout = window.saveLayout();
    state.query = inbox.query().toText();
    state.openId = inbox.openId().value;
    state.insights = window.isInsightsShown();
    state.topRow = topRowOf(*window.list()->cards());
    return state;
}

WindowState WindowState::fromKept(const KeptState &kept)
{
    WindowState state;
    state.geometry = kept.value(geometryKey);
    state.layout = kept.value(layoutKey);
    state.query = QString::fromUtf8(kept.value(queryKey));
    state.openId = QString::fromUtf8(kept.value(openKey));
    state.insights = kept.value(insightsKey) == "1";
    state.topRow = kept.value(topKey).toInt();
    return state;
}

KeptState WindowState::toKept() const
{
    return {{geometryKey, geometry},
            {layoutKey, layout},
            {queryKey, query.toUtf8()},
            {openKey, openId.toUtf8()},
            {insightsKey, insights ? "1" : "0"},
            {topKey, QByteArray::number(topRow)}};
}

void WindowState::placeWindow(MainWindow &window) const
{
    if (!geometry.isEmpty())
        window.restoreGeometry(geometry);
    if (!layout.isEmpty())
        window.restoreLayout(layout);
    window.setInsightsShown(insights);
}

void WindowState::showContent(MainWindow &window, Inbox &inbox) const
{
    window.showFilter(query);
    if (!openId.isEmpty())
        window.openConversation(ConversationId{openId});
    if (inbox.isLoaded()) {
        scrollTo(*window.list()->cards(), topRow);
        return;
    }
    QObject::connect(
        &inbox, &Inbox::loaded, window.list(), [&window, row = topRow] { scrollTo(*window.list()->cards(), row); },
        Qt::SingleShotConnection);
}

} // namespace leadlight
