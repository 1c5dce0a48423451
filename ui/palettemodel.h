// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"
#include "domain/searchtext.h"
#include "store/reader.h"
#include "ui/actions.h"
#include "ui/format.h"

#include <QAbstractListModel>

#include <variant>
#include <vector>

namespace leadlight {

/// A conversation that the palette offers. Text from outside; the palette makes it safe.
struct PalettePerson {
    ConversationId id;
    QString name;
    QString detail; ///< company or e-mail
};

/// What a row of the palette stands for. A setting is its name in SettingsIndex or the id of a page.
struct PaletteView {
    int index = -1;
};
struct PaletteSetting {
    QString name;
};
using PaletteTarget = std::variant<std::monostate, ActionId, PaletteView, ConversationId, PaletteSetting>;

/// One line: the name of a group (no target) or something to run.
struct PaletteRow {
    PaletteTarget target;
    QString id; ///< stable, for "last used": "action/copy-link"
    QString words;
    QString detail;
    QString icon;
    QStringList caps;
    QString keys; ///< in words, for screen readers
    std::vector<TextRange> hits;
    int score = 0;

    [[nodiscard]] bool isHeader() const { return target.index() == 0; }
};

/// What the palette offers for the present text. Everything is in memory and found at once; only people come from
/// elsewhere (`setPeople`).
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int mostPeople = 6;
    static constexpr int mostLastUsed = 5;

    PaletteModel(const Actions &actions, const Format &format, QObject *parent);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setViews(const std::vector<ViewCount> &views) { m_views = views; }
    void setPeople(const std::vector<PalettePerson> &people);
    void setLastUsed(const QStringList &ids) { m_lastUsed = ids; }
    [[nodiscard]] const QStringList &lastUsed() const { return m_lastUsed; }
    void noteUsed(const PaletteRow &row);

    [[nodiscard]] const PaletteRow &row(int index) const { return m_rows[size_t(index)]; }
    /// The next row from `from` on that can be run, in steps of +1 or -1; -1 when there is none.
    [[nodiscard]] int runnable(int from, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group {
        QString name;
        std::vector<PaletteRow> rows;
        int best = 0;
    };

    void rebuild();
    [[nodiscard]] std::vector<Group> collected() const;
    void addActions(Group &group, ActionGroup which) const;
    void addViews(Group &group) const;
    void addPeople(Group &group) const;
    void addSettings(Group &group) const;
    /// Keeps the row when the text fits its words, their English form or the detail.
    void offer(Group &group, PaletteRow row, const QString &english) const;

    const Actions &m_actions;
    const Format &m_format;
    QString m_text;
    std::vector<ViewCount> m_views;
    std::vector<PalettePerson> m_people;
    QStringList m_lastUsed;
    std::vector<PaletteRow> m_rows;
};

} // namespace leadlight
