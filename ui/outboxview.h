// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/outboxcard.h"
#include "ui/popupframe.h"

#include <QTimer>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace leadlight {

class LinkButton;

/// Every change that is not with the server: those that need the user first, then the waiting ones, oldest first. It
/// follows the outbox while it is open; a row is shown again in place, so that the keyboard does not lose it.
class OutboxView final : public PopupFrame
{
    Q_OBJECT

public:
    /// `format` must outlive the view, as must the theme.
    OutboxView(const Theme &theme, const Format &format, QWidget *window);

    void setOutbox(const OutboxStatus &status);
    void toggle();
    /// In the order in which they are shown.
    [[nodiscard]] const std::vector<OutboxCard *> &cards() const { return m_cards; }
    [[nodiscard]] QToolButton *closeButton() const { return m_close; }
    [[nodiscard]] LinkButton *moreButton() const { return m_more; }
    /// What stands above the rows: why nothing moves, or that there is nothing.
    [[nodiscard]] QString heading() const;

Q_SIGNALS:
    void settled(const leadlight::SettleOutbox &choice);
    void editWanted(const leadlight::OutboxRow &row);
    void draftLeft(const leadlight::OutboxRow &row);
    void conversationWanted(const leadlight::ConversationId &id);
    void copied(const QString &what);

protected:
    [[nodiscard]] QSize boxSize() const override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void fill();
    [[nodiscard]] std::vector<const OutboxRow *> shownRows() const;
    [[nodiscard]] OutboxCard *cardOf(const CommandId &id) const;
    [[nodiscard]] OutboxCard *makeCard();

    const Format &m_format;
    OutboxStatus m_status;
    size_t m_most;
    QTimer m_minute; ///< ages pass
    TextLabel *m_title;
    TextLabel *m_heading;
    QToolButton *m_close;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    LinkButton *m_more;
    std::vector<OutboxCard *> m_cards;
};

} // namespace leadlight
