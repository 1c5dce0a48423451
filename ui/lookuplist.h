// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/lookuprow.h"

#include <QFrame>
#include <QWidget>

#include <vector>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace leadlight {

class IconLabel;
class TextButton;
class TextLabel;

/// The box under a search field: results, or why there are none, or that they are on their way (`link-states.png`).
/// It shows and says what was pressed; when it shows what is decided by LookupBox.
class LookupList final : public QWidget
{
    Q_OBJECT

public:
    explicit LookupList(const Theme &theme, QWidget *parent = nullptr);

    /// Hides the box.
    void showNothing();
    void showSkeleton();
    /// `more` stands under the rows and may be empty. Nothing is current or chosen afterwards.
    void showRows(const std::vector<LookupEntry> &entries, const SearchTerms &terms, const QString &more);
    /// `action` may be empty.
    void showEmpty(const QString &title, const QString &sentence, const QString &action);
    /// `report` is behind Details.
    void showProblem(const QString &title, const QString &sentence, const QString &report);
    /// Changes the words of a problem that is shown, without an announcement: it is a countdown.
    void setSentence(const QString &sentence);

    [[nodiscard]] int count() const { return m_shown; }
    [[nodiscard]] int current() const { return m_current; }
    /// -1: none. A screen reader is told of the row.
    void setCurrent(int row);
    [[nodiscard]] int chosen() const { return m_chosen; }
    void setChosen(int row);
    [[nodiscard]] LookupRow *row(int i) const { return m_rows[size_t(i)]; }
    [[nodiscard]] bool isSkeleton() const { return m_skeleton; }
    [[nodiscard]] QPushButton *action() const { return m_action; }
    [[nodiscard]] QPushButton *details() const;

Q_SIGNALS:
    void clicked(int row);
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void makeMessage();
    void showMessage(const QString &icon, Token color, const QString &title, const QString &sentence);
    void fitRows();

    const Theme &m_theme;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
    std::vector<LookupRow *> m_rows; ///< made when needed, kept
    TextLabel *m_more;
    QWidget *m_message;
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QPushButton *m_action;
    TextButton *m_details;
    TextLabel *m_report;
    int m_shown = 0;
    int m_current = -1;
    int m_chosen = -1;
    bool m_skeleton = false;
};

} // namespace leadlight
