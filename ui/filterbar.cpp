// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filterbar.h"

#include "ui/sortbutton.h"
#include "ui/style.h"
#include "ui/themedicon.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

/// Segment 0 is "All"; the others stand for these.
constexpr std::array statusSegments{Status::Open, Status::Closed, Status::Archived};
constexpr std::array crmSegments{SyncState::Synced, SyncState::Pending, SyncState::Error};

template <class E, size_t n>
int segmentOf(const std::optional<E> &value, const std::array<E, n> &segments)
{
    if (!value)
        return 0;
    const auto found = std::ranges::find(segments, *value);
    return found == segments.end() ? 0 : 1 + int(found - segments.begin());
}

template <class E, size_t n>
std::optional<E> valueOf(int segment, const std::array<E, n> &segments)
{
    return segment == 0 ? std::nullopt : std::optional<E>(segments[size_t(segment - 1)]);
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void dress(QLabel *label, const Theme &theme, TextStyle style, Token color)
{
    label->setFont(theme.font(style));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme.color(color));
    label->setPalette(palette);
}

// The groups are complete before the buttons after them are made: the Tab key follows the order of creation.
Segments *statusGroupIn(FilterBar *bar, const Theme &theme, const Format &format)
{
    auto *group = new Segments(theme, format, FilterBar::tr("Status"), bar);
    group->addSegment(FilterBar::tr("All", "every status"));
    for (const Status status : statusSegments)
        group->addSegment(format.status(status));
    return group;
}

Segments *crmGroupIn(FilterBar *bar, const Theme &theme, const Format &format)
{
    auto *group = new Segments(theme, format, FilterBar::tr("CRM sync"), bar);
    group->addSegment(FilterBar::tr("All", "every CRM state"));
    group->addSegment(FilterBar::tr("Synced"));
    group->addSegment(FilterBar::tr("Pending"));
    group->addSegment(FilterBar::tr("Error"), true);
    return group;
}

} // namespace

FilterBar::FilterBar(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_statusLabel(plainLabel(this)),
      m_status(statusGroupIn(this, theme, format)),
      m_crmLabel(plainLabel(this)),
      m_crm(crmGroupIn(this, theme, format)),
      m_search(plainLabel(this)),
      m_clear(new QPushButton(tr("Clear"), this)),
      m_title(plainLabel(this)),
      m_count(plainLabel(this)),
      m_sort(new SortButton(theme, this))
{
    m_statusLabel->setText(tr("Status"));
    m_crmLabel->setText(tr("CRM sync"));
    m_clear->setIcon(themedIcon(theme, u"x"_s, Token::AccentText));
    m_clear->setAccessibleName(tr("Clear search"));
    setButtonLook(m_clear, ButtonLook::Quiet);

    connect(m_status, &Segments::chosen, this,
            [this](int segment) { edit([&](Query &query) { query.status = valueOf(segment, statusSegments); }); });
    connect(m_crm, &Segments::chosen, this,
            [this](int segment) { edit([&](Query &query) { query.crm = valueOf(segment, crmSegments); }); });
    connect(m_sort, &SortButton::orderChosen, this,
            [this](SortOrder order) { edit([&](Query &query) { query.sort = order; }); });
    connect(m_clear, &QPushButton::clicked, this, [this] { edit([](Query &query) { query.text.clear(); }); });
    connect(&theme, &Theme::changed, this, &FilterBar::refresh);
    build();
    refresh();
}

void FilterBar::build()
{
    auto *grid = new QGridLayout(this);
    grid->setSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_statusLabel, 0, 0);
    grid->addWidget(m_status, 0, 1);
    grid->addWidget(m_crmLabel, 2, 0);
    grid->addWidget(m_crm, 2, 1);
    auto *search = new QHBoxLayout;
    search->addWidget(m_search, 1);
    search->addWidget(m_clear);
    grid->addLayout(search, 4, 0, 1, 2);
    auto *view = new QHBoxLayout;
    view->addWidget(m_title);
    view->addWidget(m_count);
    view->addStretch();
    view->addWidget(m_sort);
    grid->addLayout(view, 5, 0, 1, 2);
}

void FilterBar::setLabelsVisible(bool visible)
{
    m_statusLabel->setVisible(visible);
    m_crmLabel->setVisible(visible);
    refresh();
}

void FilterBar::setQuery(const Query &query)
{
    m_query = query;
    refresh();
}

void FilterBar::setFacets(const FacetCounts &facets)
{
    m_facets = facets;
    refresh();
}

void FilterBar::edit(const std::function<void(Query &)> &change)
{
    change(m_query);
    refresh();
    Q_EMIT queryEdited(m_query);
}

qint64 FilterBar::shownCount() const
{
    // A status without its own segment (it came from a link or a typed operator) is not counted by itself.
    const std::array<qint64, 4> counts{m_facets.statusAll, m_facets.open, m_facets.closed, m_facets.archived};
    return counts[size_t(segmentOf(m_query.status, statusSegments))];
}

QString FilterBar::title() const
{
    Query plain;
    plain.sort = m_query.sort;
    return m_query == plain ? tr("All conversations") : tr("Matching conversations");
}

QString FilterBar::searchSummary() const
{
    if (m_query.text.isEmpty())
        return {};
    return tr("%1 for “%2”", "number of hits, search text")
        .arg(m_format.count(shownCount()), Format::safe(m_query.text));
}

void FilterBar::refresh()
{
    const int side = m_theme.px(12);
    layout()->setContentsMargins(m_theme.px(24), 0, side, m_theme.px(3));
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setColumnMinimumWidth(0, m_statusLabel->isVisibleTo(this) ? m_theme.px(70) : 0);
    grid->setRowMinimumHeight(1, m_theme.px(6));
    grid->setRowMinimumHeight(3, m_theme.px(7));
    dress(m_statusLabel, m_theme, TextStyle::Meta12, Token::Text3);
    dress(m_crmLabel, m_theme, TextStyle::Meta12, Token::Text3);
    dress(m_search, m_theme, TextStyle::Meta12, Token::Text2);
    dress(m_title, m_theme, TextStyle::Body13Strong, Token::Text);
    dress(m_count, m_theme, TextStyle::Meta12, Token::Text3);

    m_status->setCounts({m_facets.statusAll, m_facets.open, m_facets.closed, m_facets.archived});
    m_crm->setCounts({m_facets.crmAll, m_facets.synced, m_facets.pending, m_facets.error});
    m_status->setCurrent(segmentOf(m_query.status, statusSegments));
    m_crm->setCurrent(segmentOf(m_query.crm, crmSegments));
    m_sort->setOrder(m_query.sort);
    m_title->setText(title());
    m_count->setText(m_format.count(shownCount()));
    m_count->setContentsMargins(m_theme.px(6), 0, 0, 0);
    m_search->setText(searchSummary());
    m_clear->setFont(m_theme.font(TextStyle::Meta12Medium));
    m_search->setVisible(!m_query.text.isEmpty());
    m_clear->setVisible(!m_query.text.isEmpty());
}

} // namespace leadlight
