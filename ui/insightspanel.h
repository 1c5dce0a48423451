// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/lookupanswer.h"
#include "items/inbox.h"
#include "ui/factorrow.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QScrollArea;
class QToolButton;

namespace leadlight {

class BadgeButton;
class BadgeLabel;
class CrmSection;
class HistorySection;
class LinkFooter;
class LinkOpener;
class NotesSection;
class ScoreCard;
class ScoreChip;
class Section;
class VisitorFacts;

/// What is known of the open conversation beside its messages: score with reasons and evidence, visitor, CRM,
/// summary, notes, history (ui.md section 9). It changes nothing itself; made of real widgets, so that every screen
/// reader finds its way. All text from the service is shown letter by letter, and what the AI made says so
/// (sync-and-trust T4).
class InsightsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    InsightsPanel(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    /// Shows the conversation, nothing when empty. Quotes are checked against the transcript, again whenever it
    /// changes; without one they stand unchecked. The transcript is not owned.
    void setDetail(const std::optional<ConversationDetail> &detail, const Transcript *transcript);
    void setDetail(const std::optional<ConversationDetail> &detail, const EvidenceSource &source);
    /// Makes e-mail, phone and website of the visitor lead there. Not owned.
    void setOpener(LinkOpener *opener);
    [[nodiscard]] NotesSection *notes() const { return m_notes; }
    /// Opens the notes' section and puts the keyboard into its field.
    void revealNotes();
    /// Opens the score's section and puts the keyboard on this factor. False when the breakdown has no such row.
    bool revealFactor(Factor factor);
    /// What of the user's changes is not with the server yet, and what the server can do.
    void setOutbox(const OutboxStatus &status);
    /// Answers to contactsWanted() and accountsWanted().
    void setContacts(const LookupAnswer<Contact> &answer);
    void setAccounts(const LookupAnswer<Account> &answer);
    /// Opens the search for the contact of this conversation, with the keyboard in it.
    void beginLinking();
    [[nodiscard]] bool isLinking() const;
    [[nodiscard]] CrmSection *crm() const { return m_crmBody; }
    [[nodiscard]] LinkFooter *footer() const { return m_footer; }
    /// Which sections are folded, by key, for the settings to keep.
    [[nodiscard]] QStringList foldedSections() const;
    void setFoldedSections(const QStringList &keys);

Q_SIGNALS:
    /// Bring this message of the transcript into view.
    void evidenceRequested(qint64 seq);
    void closeRequested();
    /// Something went to the clipboard, in words.
    void copied(const QString &what);
    void foldedSectionsChanged();
    /// What the user wants of the server for the open conversation's link and CRM sync.
    void acted(const leadlight::ConversationId &id, const leadlight::ServerAction &action);
    void settled(const leadlight::SettleOutbox &choice);
    void takenBack(const QString &gesture);
    /// Searches in the CRM; the newest question of each kind counts.
    void contactsWanted(const QString &text);
    void accountsWanted(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    void makeSections(QWidget *content);
    void joinCrm();
    void showLinking(bool linking);
    void showLinkBadge();
    [[nodiscard]] QString scoredWords(Instant at) const;
    void showDetail();
    void showSummary(const Insights &insights);
    void follow(const Transcript *transcript);
    [[nodiscard]] std::array<Section *, 6> sections() const;

    const Theme &m_theme;
    const Format &m_format;
    std::optional<ConversationDetail> m_detail;
    EvidenceSource m_source;
    const Transcript *m_transcript = nullptr;
    QTimer m_recheck; ///< one check after a burst of arriving messages

    QPointer<QWidget> m_beforeLinking; ///< where the keyboard was

    QScrollArea *m_scroll;
    Section *m_score = nullptr;
    TextLabel *m_scoredAt = nullptr;
    ScoreChip *m_chip = nullptr;
    ScoreCard *m_scoreCard = nullptr;
    Section *m_visitor = nullptr;
    VisitorFacts *m_facts = nullptr;
    Section *m_crm = nullptr;
    BadgeLabel *m_linkBadge = nullptr;
    BadgeButton *m_matchBadge = nullptr; ///< in place of the link's badge while there is only a suggestion
    BadgeLabel *m_crmBadge = nullptr;
    CrmSection *m_crmBody = nullptr;
    Section *m_summary = nullptr;
    TextLabel *m_short = nullptr;
    TextLabel *m_detailed = nullptr;
    TextLabel *m_noSummary = nullptr;
    Section *m_notesPart = nullptr;
    NotesSection *m_notes = nullptr;
    Section *m_historyPart = nullptr;
    HistorySection *m_history = nullptr;
    LinkFooter *m_footer = nullptr;
};

} // namespace leadlight
