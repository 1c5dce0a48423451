// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/query.h"
#include "ui/segments.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace leadlight {

class SortButton;

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
    /// False hides the words "Status" and "CRM sync" where space is short; screen readers keep them.
    void setLabelsVisible(bool visible);
    [[nodiscard]] const Query &query() const { return m_query; }
    /// Rows that the query has, as the facets say.
    [[nodiscard]] qint64 shownCount() const;

    [[nodiscard]] Segments *statusGroup() const { return m_status; }
    [[nodiscard]] Segments *crmGroup() const { return m_crm; }
    [[nodiscard]] SortButton *sortButton() const { return m_sort; }
    [[nodiscard]] QPushButton *clearButton() const { return m_clear; }
    [[nodiscard]] QString title() const;
    /// "12 for “fit-out”"; empty without a search.
    [[nodiscard]] QString searchSummary() const;

Q_SIGNALS:
    void queryEdited(const leadlight::Query &query);

private:
    void build();
    void refresh();
    void edit(const std::function<void(Query &)> &change);

    const Theme &m_theme;
    const Format &m_format;
    Query m_query;
    FacetCounts m_facets;
    QLabel *m_statusLabel;
    Segments *m_status;
    QLabel *m_crmLabel;
    Segments *m_crm;
    QLabel *m_search;
    QPushButton *m_clear;
    QLabel *m_title;
    QLabel *m_count;
    SortButton *m_sort;
};

} // namespace leadlight
