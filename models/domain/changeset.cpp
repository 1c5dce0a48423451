// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/changeset.h"

namespace leadlight {

namespace {

using Kind = RowChange::Kind;

/// Added then removed is still "removed": the reader may have seen the row in between.
Kind combined(Kind first, Kind second)
{
    if (second == Kind::Removed)
        return Kind::Removed;
    if (first == Kind::Removed)
        return Kind::Added;
    return first;
}

} // namespace

void ChangeSet::merge(const ChangeSet &later)
{
    revision = std::max(revision, later.revision);
    everything = everything || later.everything;
    views = views || later.views;
    QHash<RowHandle, size_t> place;
    for (size_t i = 0; i < rows.size(); ++i)
        place.insert(rows[i].handle, i);
    for (const RowChange &change : later.rows) {
        const auto known = place.constFind(change.handle);
        if (known == place.constEnd()) {
            place.insert(change.handle, rows.size());
            rows.push_back(change);
            continue;
        }
        RowChange &row = rows[*known];
        row.kind = combined(row.kind, change.kind);
        row.touched |= change.touched;
    }
}

} // namespace leadlight
