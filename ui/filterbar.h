// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/query.h"
#include "ui/layoutclass.h"
#include "ui/segments.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace leadlight {

class ChoiceButton;
class SortButton;
class ViewButton;
class ViewNamer;

/// The rows between search field and list: Status, CRM sync, the active search, and what is shown in which order. It
/// edits one Query and shows the facets that belong to it; it neither searches nor counts.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the widget.
    FilterBar(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    /// Shows a query; no queryEdited().
    void setQuery(const Query &query);
    void setFacets(const FacetCounts &facets);
    /// The views of the menu; the one whose query is shown gives the title.
    void setViews(const std::vector<ViewCount> &views);
    /// Wide: labels before the segments. Medium: segments alone. Narrow: two drop-down buttons, the order as an icon.
    /// Where the words of a language or a large text need more room than that, the next smaller form is taken.
    void setLayoutClass(LayoutClass layout);
    /// The order shown last that was not by cause: what a list without CRM errors goes back to.
    [[nodiscard]] SortOrder plainOrder() const { return m_plainOrder; }
    /// Asks for a name for what is shown; nothing happens when it has one, or is everything.
    void beginNaming();
    [[nodiscard]] const Query &query() const { return m_query; }
    /// Rows that the query has, as the facets say.
    [[nodiscard]] qint64 shownCount() const;

    [[nodiscard]] Segments *statusGroup() const { return m_status; }
    [[nodiscard]] Segments *crmGroup() const { return m_crm; }
    [[nodiscard]] ChoiceButton *statusButton() const { return m_statusChoice; }
    [[nodiscard]] ChoiceButton *crmButton() const { return m_crmChoice; }
    [[nodiscard]] ViewButton *viewButton() const { return m_view; }
    [[nodiscard]] ViewNamer *viewNamer() const { return m_namer; }
    [[nodiscard]] SortButton *sortButton() const { return m_sort; }
    [[nodiscard]] QPushButton *clearButton() const { return m_clear; }
    [[nodiscard]] QString title() const;
    /// "12 for “fit-out”"; empty without a search.
    [[nodiscard]] QString searchSummary() const;

Q_SIGNALS:
    void queryEdited(const leadlight::Query &query);
    /// From the menu; -1 stands for all conversations.
    void viewChosen(int index);
    void viewNamed(const QString &name);
    void viewRemoved(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void join();
    void refresh();
    void dressAll();
    void arrange();
    [[nodiscard]] int shownView() const;
    [[nodiscard]] int labelWidth() const;
    void chooseCrm(std::optional<SyncState> state);
    void edit(const std::function<void(Query &)> &change);

    const Theme &m_theme;
    const Format &m_format;
    Query m_query;
    SortOrder m_plainOrder = SortOrder::NewestFirst;
    FacetCounts m_facets;
    std::vector<ViewCount> m_views;
    std::vector<Query> m_viewQueries; ///< of m_views, without their order
    LayoutClass m_layoutClass = LayoutClass::Wide;
    QLabel *m_statusLabel;
    Segments *m_status;
    QLabel *m_crmLabel;
    Segments *m_crm;
    ChoiceButton *m_statusChoice;
    ChoiceButton *m_crmChoice;
    QLabel *m_search;
    QPushButton *m_clear;
    ViewButton *m_view;
    SortButton *m_sort;
    ViewNamer *m_namer;
};

} // namespace leadlight
