// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palettemodel.h"

#include "ui/fuzzymatch.h"
#include "ui/keycap.h"
#include "ui/settingsindex.h"

#include <QAction>

#include <algorithm>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr int lastUsedBonus = 20;
constexpr int detailPenalty = 150;
constexpr size_t mostSettings = 6;
constexpr int mostRemembered = 20;

void sortByScore(std::vector<PaletteRow> &rows)
{
    std::ranges::stable_sort(rows, std::ranges::greater(), &PaletteRow::score);
}

} // namespace

PaletteModel::PaletteModel(const Actions &actions, const Format &format, QObject *parent)
    : QAbstractListModel(parent),
      m_actions(actions),
      m_format(format)
{
}

void PaletteModel::setText(const QString &text)
{
    m_text = text.simplified();
    m_people.clear();
    rebuild();
}

void PaletteModel::setPeople(const std::vector<PalettePerson> &people)
{
    m_people = people;
    rebuild();
}

void PaletteModel::noteUsed(const PaletteRow &row)
{
    // Whom somebody looked at is not kept beyond the list itself.
    if (std::holds_alternative<ConversationId>(row.target))
        return;
    m_lastUsed.removeAll(row.id);
    m_lastUsed.prepend(row.id);
    while (m_lastUsed.size() > mostRemembered)
        m_lastUsed.removeLast();
}

void PaletteModel::offer(Group &group, PaletteRow row, const QString &english) const
{
    if (!m_text.isEmpty()) {
        const FuzzyPattern pattern(m_text);
        if (std::optional<FuzzyHit> hit = pattern.match(row.words)) {
            row.score = hit->score;
            row.hits = std::move(hit->places);
        } else if (hit = pattern.match(english); hit && english != row.words) {
            row.score = hit->score;
        } else if (hit = pattern.match(row.words + u' ' + row.detail); hit && !row.detail.isEmpty()) {
            row.score = hit->score - detailPenalty;
        } else {
            return;
        }
        if (m_lastUsed.contains(row.id))
            row.score += lastUsedBonus;
    }
    group.best = std::max(group.best, row.score);
    group.rows.push_back(std::move(row));
}

void PaletteModel::addActions(Group &group, ActionGroup which) const
{
    for (int i = 0; i < int(ActionId::Count_); ++i) {
        const auto id = ActionId(i);
        if (Actions::group(id) != which || !m_actions.action(id)->isEnabled())
            continue;
        const QList<QKeySequence> keys = m_actions.keys(id);
        PaletteRow row{.target = id,
                       .id = u"action/"_s + Actions::name(id),
                       .words = m_actions.words(id),
                       .detail = {},
                       .icon = Actions::icon(id),
                       .caps = {},
                       .keys = {},
                       .hits = {}};
        if (!keys.isEmpty()) {
            row.caps = keyCaps(keys.constFirst());
            row.keys = keys.constFirst().toString(QKeySequence::NativeText);
        }
        offer(group, std::move(row), Actions::sourceWords(id));
    }
}

void PaletteModel::addViews(Group &group) const
{
    for (size_t i = 0; i < m_views.size(); ++i) {
        PaletteRow row{.target = PaletteView{int(i)},
                       .id = u"view/"_s + m_views[i].view.id,
                       .words = m_format.viewName(m_views[i].view),
                       .detail = m_format.count(m_views[i].count),
                       .icon = u"list-filter"_s,
                       .caps = {},
                       .keys = {},
                       .hits = {}};
        if (int(i) < Actions::viewActions && m_actions.viewAction(int(i))->isEnabled()) {
            const QKeySequence key = m_actions.viewAction(int(i))->shortcut();
            row.caps = keyCaps(key);
            row.keys = key.toString(QKeySequence::NativeText);
        }
        // "hot", "crm-errors": the English name of a built-in view, near enough to find it by.
        QString english = m_views[i].view.id;
        offer(group, std::move(row), english.replace(u'-', u' '));
    }
}

void PaletteModel::addPeople(Group &group) const
{
    if (m_text.isEmpty())
        return;
    for (const PalettePerson &person : m_people) {
        offer(group,
              {.target = person.id,
               .id = u"person/"_s + person.id.value,
               .words = Format::safe(person.name),
               .detail = Format::safe(person.detail),
               .icon = u"user-round"_s,
               .caps = {},
               .keys = {},
               .hits = {}},
              {});
    }
    sortByScore(group.rows);
    if (group.rows.size() > mostPeople)
        group.rows.resize(mostPeople);
}

void PaletteModel::addSettings(Group &group) const
{
    for (int i = 0; i < int(SettingsPage::Count_); ++i) {
        const auto page = SettingsPage(i);
        offer(group,
              {.target = PaletteSetting{SettingsIndex::pageId(page)},
               .id = u"setting/"_s + SettingsIndex::pageId(page),
               .words = SettingsIndex::pageName(page),
               .detail = tr("Settings"),
               .icon = SettingsIndex::pageIcon(page),
               .caps = {},
               .keys = {},
               .hits = {}},
              SettingsIndex::pageSource(page));
    }
    if (m_text.isEmpty())
        return;
    for (const SettingRow &setting : SettingsIndex::rows()) {
        const QString name = QString::fromLatin1(setting.name);
        offer(group,
              {.target = PaletteSetting{name},
               .id = u"setting/"_s + name,
               .words = SettingsIndex::title(setting),
               .detail = SettingsIndex::pageName(setting.page),
               .icon = SettingsIndex::pageIcon(setting.page),
               .caps = {},
               .keys = {},
               .hits = {}},
              QString::fromUtf8(setting.title));
    }
    sortByScore(group.rows);
    if (group.rows.size() > mostSettings)
        group.rows.resize(mostSettings);
}

std::vector<PaletteModel::Group> PaletteModel::collected() const
{
    std::vector<Group> groups;
    const auto add = [&groups](const QString &name) -> Group & { return groups.emplace_back(Group{name, {}, 0}); };
    addActions(add(tr("This conversation")), ActionGroup::Conversation);
    addViews(add(tr("Views")));
    addPeople(add(tr("People")));
    addActions(add(tr("List")), ActionGroup::List);
    addSettings(add(tr("Settings")));
    addActions(add(tr("Go")), ActionGroup::Go);
    addActions(add(tr("Program")), ActionGroup::Program);
    return groups;
}

void PaletteModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    std::vector<Group> groups = collected();
    if (m_text.isEmpty()) {
        Group used{tr("Last used"), {}, 0};
        for (const QString &id : m_lastUsed) {
            for (Group &group : groups) {
                const auto found = std::ranges::find(group.rows, id, &PaletteRow::id);
                if (found == group.rows.end() || used.rows.size() >= size_t(mostLastUsed))
                    continue;
                used.rows.push_back(std::move(*found));
                group.rows.erase(found);
            }
        }
        groups.insert(groups.begin(), std::move(used));
    } else {
        // Enter runs the first row, so the group with the best one stands first.
        std::ranges::stable_sort(groups, std::ranges::greater(), &Group::best);
    }
    for (Group &group : groups) {
        if (group.rows.empty())
            continue;
        if (!m_text.isEmpty())
            sortByScore(group.rows);
        m_rows.push_back({.target = {},
                          .id = {},
                          .words = group.name,
                          .detail = {},
                          .icon = {},
                          .caps = {},
                          .keys = {},
                          .hits = {}});
        std::ranges::move(group.rows, std::back_inserter(m_rows));
    }
    endResetModel();
}

int PaletteModel::runnable(int from, int step) const
{
    for (int i = from; i >= 0 && i < int(m_rows.size()); i += step) {
        if (!m_rows[size_t(i)].isHeader())
            return i;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.words;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.words};
        for (const QString &part : {row.detail, row.keys}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[size_t(index.row())].isHeader())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace leadlight
