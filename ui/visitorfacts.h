// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/insights.h"
#include "ui/textlabel.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace leadlight {

/// One fact with its two small buttons, which show while the row is pointed at or holds the focus: the way to the
/// message it comes from, and copy.
class FactRow final : public QWidget
{
    Q_OBJECT

public:
    FactRow(const Theme &theme, const QString &label, QWidget *parent = nullptr);
    void setFact(const VisitorFact &fact);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void sourceRequested(qint64 seq);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void applyTheme();
    void showButtons();
    [[nodiscard]] QToolButton *addButton(const QString &words);

    const Theme &m_theme;
    TextLabel *m_label;
    TextLabel *m_value;
    QToolButton *m_source;
    QToolButton *m_copy;
    VisitorFact m_fact;
};

/// What the visitor told about himself; typed by him, so unverified (sync-and-trust T3). Nothing here opens anything.
class VisitorFacts final : public QWidget
{
    Q_OBJECT

public:
    VisitorFacts(const Theme &theme, QWidget *parent = nullptr);
    void setVisitor(const Visitor &visitor);

Q_SIGNALS:
    void sourceRequested(qint64 seq);

private:
    std::array<FactRow *, 7> m_rows;
};

} // namespace leadlight
