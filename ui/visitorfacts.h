// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/insights.h"
#include "ui/textlabel.h"

#include <QWidget>

#include <array>
#include <optional>

class QToolButton;

namespace leadlight {

class LinkButton;
class LinkOpener;
struct SafeLink;

/// One fact with its two small buttons, which show while the row is pointed at or holds the focus: the way to the
/// message it comes from, and copy. What `reads` takes for an address can be opened once there is an opener.
class FactRow final : public QWidget
{
    Q_OBJECT

public:
    using Reads = std::optional<SafeLink> (*)(const QString &);

    FactRow(const Theme &theme, const QString &label, Reads reads, QWidget *parent = nullptr);
    void setFact(const VisitorFact &fact);
    void setOpener(LinkOpener *opener);
    [[nodiscard]] LinkButton *link() const { return m_link; }
    [[nodiscard]] TextLabel *label() const { return m_label; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void sourceRequested(qint64 seq);
    void copied(const QString &what);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void applyTheme();
    void showButtons();
    [[nodiscard]] QToolButton *addButton(const QString &words);

    const Theme &m_theme;
    Reads m_reads;
    LinkOpener *m_opener = nullptr;
    TextLabel *m_label;
    TextLabel *m_value;
    LinkButton *m_link;
    QToolButton *m_source;
    QToolButton *m_copy;
    VisitorFact m_fact;
};

/// What the visitor told about himself; typed by him, so unverified (sync-and-trust T3). Only a click opens anything.
class VisitorFacts final : public QWidget
{
    Q_OBJECT

public:
    VisitorFacts(const Theme &theme, QWidget *parent = nullptr);
    void setVisitor(const Visitor &visitor);
    /// Makes e-mail, phone and website lead there. Not owned.
    void setOpener(LinkOpener *opener);

Q_SIGNALS:
    void sourceRequested(qint64 seq);
    void copied(const QString &what);

private:
    void alignLabels();

    const Theme &m_theme;
    std::array<FactRow *, 7> m_rows;
};

} // namespace leadlight
