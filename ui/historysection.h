// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ownmarks.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace leadlight {

class TextLabel;

/// What happened to a conversation as this device saw it, in words, newest first (ui.md section 9.5).
class HistorySection final : public QWidget
{
    Q_OBJECT

public:
    HistorySection(const Theme &theme, const Format &format, QWidget *parent = nullptr);
    void setHistory(const std::vector<HistoryEntry> &history);

    /// One entry as a sentence: "Score 67 → 85".
    [[nodiscard]] static QString words(const HistoryEntry &entry, const Format &format);

private:
    /// How many entries are shown before "Show all".
    static constexpr size_t few = 6;

    void show();

    const Theme &m_theme;
    const Format &m_format;
    std::vector<HistoryEntry> m_history;
    bool m_all = false;
    QGridLayout *m_grid;
    TextLabel *m_none;
    QWidget *m_more;
};

} // namespace leadlight
