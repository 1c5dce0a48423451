// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filterbar.h"

#include "ui/choicebutton.h"
#include "ui/sortbutton.h"
#include "ui/style.h"
#include "ui/textlabel.h"
#include "ui/themedicon.h"
#include "ui/viewbutton.h"
#include "ui/viewnamer.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <type_traits>

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

/// Segments and ChoiceButton hold the same choices.
template <class Group>
Group *withStatuses(Group *group, const Format &format)
{
    const auto add = [group](const QString &words) {
        if constexpr (std::is_same_v<Group, Segments>)
            group->addSegment(words);
        else
            group->addChoice(words);
    };
    add(FilterBar::tr("All", "every status"));
    for (const Status status : statusSegments)
        add(format.status(status));
    return group;
}

template <class Group>
Group *withCrmStates(Group *group)
{
    const auto add = [group](const QString &words, bool alarming = false) {
        if constexpr (std::is_same_v<Group, Segments>)
            group->addSegment(words, alarming);
        else
            group->addChoice(words, alarming);
    };
    add(FilterBar::tr("All", "every CRM state"));
    add(FilterBar::tr("Synced"));
    add(FilterBar::tr("Pending"));
    add(FilterBar::tr("Error"), true);
    return group;
}

Query withoutOrder(Query query)
{
    query.sort = SortOrder::NewestFirst;
    return query;
}

} // namespace

FilterBar::FilterBar(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      // The Tab key follows the order of creation (ui.md section 13).
      m_statusLabel(plainLabel(this)),
      m_status(withStatuses(new Segments(theme, format, tr("Status"), this), format)),
      m_crmLabel(plainLabel(this)),
      m_crm(withCrmStates(new Segments(theme, format, tr("CRM sync"), this))),
      m_statusChoice(withStatuses(new ChoiceButton(theme, format, tr("Status"), tr("Status"), this), format)),
      m_crmChoice(withCrmStates(new ChoiceButton(theme, format, tr("CRM sync"), tr("CRM", "CRM sync, short"), this))),
      m_search(plainLabel(this)),
      m_clear(new QPushButton(tr("Clear"), this)),
      m_view(new ViewButton(theme, format, this)),
      m_sort(new SortButton(theme, this)),
      m_namer(new ViewNamer(theme, this))
{
    m_statusLabel->setText(tr("Status"));
    m_crmLabel->setText(tr("CRM sync"));
    m_clear->setIcon(themedIcon(theme, u"x"_s, Token::AccentText));
    m_clear->setAccessibleName(tr("Clear search"));
    setButtonLook(m_clear, ButtonLook::Quiet);
    join();
    build();
    dressAll();
    refresh();
}

void FilterBar::join()
{
    const auto setStatus
        = [this](int segment) { edit([&](Query &query) { query.status = valueOf(segment, statusSegments); }); };
    const auto setCrm = [this](int segment) { chooseCrm(valueOf(segment, crmSegments)); };
    connect(m_status, &Segments::chosen, this, setStatus);
    connect(m_statusChoice, &ChoiceButton::chosen, this, setStatus);
    connect(m_crm, &Segments::chosen, this, setCrm);
    connect(m_crmChoice, &ChoiceButton::chosen, this, setCrm);
    connect(m_sort, &SortButton::orderChosen, this,
            [this](SortOrder order) { edit([&](Query &query) { query.sort = order; }); });
    connect(m_clear, &QPushButton::clicked, this, [this] { edit([](Query &query) { query.text.clear(); }); });
    connect(m_view, &ViewButton::viewChosen, this, &FilterBar::viewChosen);
    connect(m_view, &ViewButton::saveWanted, this, &FilterBar::beginNaming);
    connect(m_view, &ViewButton::removeWanted, this, &FilterBar::viewRemoved);
    connect(m_namer, &ViewNamer::named, this, &FilterBar::viewNamed);
    connect(m_namer, &ViewNamer::done, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(&m_theme, &Theme::changed, this, [this] {
        dressAll();
        refresh();
    });
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
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_statusChoice);
    choices->addWidget(m_crmChoice);
    choices->setContentsMargins(m_theme.px(6), 0, 0, 0);
    choices->setSpacing(m_theme.px(6));
    grid->addLayout(choices, 3, 0, 1, 2);
    auto *search = new QHBoxLayout;
    search->addWidget(m_search, 1);
    search->addWidget(m_clear);
    grid->addLayout(search, 5, 0, 1, 2);
    auto *view = new QHBoxLayout;
    view->setSpacing(m_theme.px(6));
    view->addWidget(m_view);
    view->addStretch();
    view->addWidget(m_sort);
    grid->addLayout(view, 6, 0, 1, 2);
    grid->addWidget(m_namer, 7, 0, 1, 2);
    m_namer->setContentsMargins(m_theme.px(6), m_theme.px(4), 0, m_theme.px(4));
}

void FilterBar::setLayoutClass(LayoutClass layout)
{
    m_layoutClass = layout;
    arrange();
}

void FilterBar::arrange()
{
    // A segment keeps a little air at its sides; half of it may go before the words have to.
    const int air = m_theme.px(8) * m_status->count();
    const int words = qMax(m_status->sizeHint().width(), m_crm->sizeHint().width()) - air / 2;
    const int room = width() - m_theme.px(24 + 12);
    const int labels = labelWidth();
    const bool segments = m_layoutClass != LayoutClass::Narrow && words <= room;
    const bool labelled = segments && m_layoutClass != LayoutClass::Medium && words + labels <= room;
    for (QWidget *label : {m_statusLabel, m_crmLabel})
        label->setVisible(labelled);
    for (QWidget *group : {m_status, m_crm})
        group->setVisible(segments);
    for (QWidget *group : {m_statusChoice, m_crmChoice})
        group->setVisible(!segments);
    m_sort->setIconOnly(m_layoutClass == LayoutClass::Narrow
                        || m_sort->wordsWidth() + m_view->sizeHint().width() > room);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setColumnMinimumWidth(0, m_theme.px(6) + (labelled ? labels : 0));
    grid->setRowMinimumHeight(1, segments ? m_theme.px(6) : 0);
    grid->setRowMinimumHeight(4, m_theme.px(7));
}

int FilterBar::labelWidth() const
{
    const int words = qMax(m_statusLabel->sizeHint().width(), m_crmLabel->sizeHint().width());
    return qMax(m_theme.px(70), words + m_theme.px(2)); // the labels bring 6 of their own
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FilterBar::setQuery(const Query &query)
{
    m_query = query;
    if (query.sort != SortOrder::ByCause)
        m_plainOrder = query.sort;
    refresh();
}

/// Errors are looked at cause by cause; every other list goes back to the order it had.
void FilterBar::chooseCrm(std::optional<SyncState> state)
{
    edit([&](Query &query) {
        const bool toErrors = state == SyncState::Error && query.crm != SyncState::Error;
        query.crm = state;
        if (toErrors)
            query.sort = SortOrder::ByCause;
        else if (state != SyncState::Error && query.sort == SortOrder::ByCause)
            query.sort = m_plainOrder;
        if (state && state != SyncState::Error)
            query.cause.reset(); // would leave nothing
    });
}

void FilterBar::setFacets(const FacetCounts &facets)
{
    m_facets = facets;
    refresh();
}

void FilterBar::setViews(const std::vector<ViewCount> &views)
{
    m_views = views;
    m_viewQueries.clear();
    for (const ViewCount &one : views)
        m_viewQueries.push_back(withoutOrder(Query::parse(one.view.query)));
    refresh();
}

void FilterBar::edit(const std::function<void(Query &)> &change)
{
    change(m_query);
    if (m_query.sort != SortOrder::ByCause)
        m_plainOrder = m_query.sort;
    refresh();
    Q_EMIT queryEdited(m_query);
}

qint64 FilterBar::shownCount() const
{
    // A status without its own segment (it came from a link or a typed operator) is not counted by itself.
    const std::array<qint64, 4> counts{m_facets.statusAll, m_facets.open, m_facets.closed, m_facets.archived};
    return counts[size_t(segmentOf(m_query.status, statusSegments))];
}

void FilterBar::beginNaming()
{
    if (withoutOrder(m_query) != Query() && shownView() < 0)
        m_namer->begin();
}

int FilterBar::shownView() const
{
    const auto found = std::ranges::find(m_viewQueries, withoutOrder(m_query));
    return found == m_viewQueries.end() ? -1 : int(found - m_viewQueries.begin());
}

QString FilterBar::title() const
{
    return m_view->title();
}

QString FilterBar::searchSummary() const
{
    if (m_query.text.isEmpty())
        return {};
    return tr("%1 for “%2”", "number of hits, search text")
        .arg(m_format.count(shownCount()), Format::safe(m_query.text));
}

void FilterBar::dressAll()
{
    layout()->setContentsMargins(m_theme.px(24 - 6), 0, m_theme.px(12), m_theme.px(3));
    dress(m_statusLabel, m_theme, TextStyle::Meta12, Token::Text3);
    dress(m_crmLabel, m_theme, TextStyle::Meta12, Token::Text3);
    dress(m_search, m_theme, TextStyle::Meta12, Token::Text2);
    for (QLabel *label : {m_statusLabel, m_crmLabel, m_search})
        label->setContentsMargins(m_theme.px(6), 0, 0, 0);
    m_clear->setFont(m_theme.font(TextStyle::Meta12Medium));
}

void FilterBar::refresh()
{
    const std::vector<qint64> statuses{m_facets.statusAll, m_facets.open, m_facets.closed, m_facets.archived};
    const std::vector<qint64> crm{m_facets.crmAll, m_facets.synced, m_facets.pending, m_facets.error};
    m_status->setCounts(statuses);
    m_statusChoice->setCounts(statuses);
    m_crm->setCounts(crm);
    m_crmChoice->setCounts(crm);
    m_status->setCurrent(segmentOf(m_query.status, statusSegments));
    m_statusChoice->setCurrent(segmentOf(m_query.status, statusSegments));
    m_crm->setCurrent(segmentOf(m_query.crm, crmSegments));
    m_crmChoice->setCurrent(segmentOf(m_query.crm, crmSegments));
    m_sort->setOffersCause(m_query.crm == SyncState::Error || m_query.cause.has_value());
    m_sort->setOrder(m_query.sort);
    m_view->setViews(m_views, m_facets.total);
    m_view->setShown(withoutOrder(m_query) == Query(), shownView(), shownCount());
    m_search->setText(searchSummary());
    m_search->setToolTip(plainToolTip(searchSummary()));
    m_search->setVisible(!m_query.text.isEmpty());
    m_clear->setVisible(!m_query.text.isEmpty());
    arrange();
}

} // namespace leadlight
