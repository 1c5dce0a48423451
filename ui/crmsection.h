// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/command.h"
#include "domain/lookupanswer.h"
#include "store/reader.h"
#include "ui/avatar.h"
#include "ui/linker.h"
#include "ui/linkparts.h"
#include "ui/textlabel.h"

#include <QWidget>

class QPushButton;

namespace leadlight {

class CrmErrorBar;
class Format;
class LinkButton;
class LinkProgress;
class MatchReasons;
class NoteBar;

/// A contact or an account of the CRM in two lines, read-only.
class CrmRow final : public QWidget
{
    Q_OBJECT

public:
    CrmRow(const Theme &theme, QWidget *parent = nullptr);
    /// `name` is foreign; `remark` is made of our words and foreign parts that were made safe.
    void setEntry(const AvatarLook &avatar, const QString &name, const QString &remark);

private:
    Avatar *m_avatar;
    TextLabel *m_name;
    TextLabel *m_remark;
};

/// Link and CRM state of a conversation (ui.md section 9.3): the sync error with its cause first, a doubt about the
/// contact, then contact and account, why the CRM took that contact, what became of the user's own change, and why
/// nothing is sent. In edit mode the Linker takes the place of contact and account. It writes nothing: what the user
/// wants goes out as commands and searches.
class CrmSection final : public QWidget
{
    Q_OBJECT

public:
    CrmSection(const Theme &theme, const Format &format, QWidget *parent = nullptr);
    /// Another conversation ends the edit mode.
    void setDetail(const ConversationDetail &detail);
    void setOutbox(const OutboxStatus &status);
    void setContacts(const LookupAnswer<Contact> &answer) { m_linker->setContacts(answer); }
    void setAccounts(const LookupAnswer<Account> &answer) { m_linker->setAccounts(answer); }

    void beginLinking(Linker::Aim aim = Linker::Aim::Contact);
    void endLinking();
    [[nodiscard]] bool isLinking() const { return m_linking; }
    void link() { m_linker->link(); }
    void clearLink();
    /// What the footer offers just now.
    [[nodiscard]] LinkFooter::Offer offer() const;
    /// Opens or closes the reasons of a suggestion.
    void setReasonsShown(bool shown);

    [[nodiscard]] Linker *linker() const { return m_linker; }
    [[nodiscard]] CrmErrorBar *errorBar() const { return m_error; }
    [[nodiscard]] LinkProgress *progress() const { return m_progress; }
    [[nodiscard]] QPushButton *changeButton() const { return m_change; }
    [[nodiscard]] QPushButton *isRightButton() const { return m_isRight; }
    [[nodiscard]] QPushButton *accountButton() const { return m_addAccount; }
    [[nodiscard]] QPushButton *clearButton() const { return m_clear; }

Q_SIGNALS:
    /// The user asks this of the server, for the conversation that is shown.
    void acted(const leadlight::ConversationId &id, const leadlight::ServerAction &action);
    /// What the user decided about a change of this conversation's link that is not over.
    void settled(const leadlight::SettleOutbox &choice);
    void takenBack(const QString &gesture);
    void contactsWanted(const QString &text);
    void accountsWanted(const QString &text);
    void linkingChanged(bool linking);
    /// offer() is another.
    void offerChanged();
    /// Something went to the clipboard, in words.
    void copied(const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeButtons();
    void layOut();
    void join();
    void act(const ServerAction &action);
    void refresh();
    void showLink(const Link &link);
    void showDoubt();
    void confirmLink();
    void showState(const Conversation &card);
    void showHistory();
    void showButtons();
    [[nodiscard]] QString refusalOf(const ServerAction &action) const;
    [[nodiscard]] QString whyNothingIsSent() const;
    [[nodiscard]] QStringList reasonsOf(const Link &link) const;
    [[nodiscard]] QString originOf(const Link &link) const;

    const Theme &m_theme;
    const Format &m_format;
    ConversationDetail m_detail;
    OutboxStatus m_outbox;
    bool m_linking = false;
    CrmErrorBar *m_error;
    NoteBar *m_doubt;
    LinkProgress *m_progress;
    Linker *m_linker;
    QWidget *m_box;
    CrmRow *m_contact;
    CrmRow *m_account;
    TextLabel *m_reasons;
    MatchReasons *m_table;
    TextLabel *m_none;
    QWidget *m_buttons;
    QPushButton *m_change = nullptr;
    QPushButton *m_addAccount = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_isRight = nullptr;  ///< of the doubt: it is none
    QPushButton *m_rightOne = nullptr; ///< of the doubt: look for the right contact
    TextLabel *m_state;
    LinkButton *m_historyButton;
    TextLabel *m_history;
};

} // namespace leadlight
