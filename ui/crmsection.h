// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "ui/avatar.h"
#include "ui/textlabel.h"

#include <QWidget>

namespace leadlight {

class Format;

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
/// contact, then contact and account, why the CRM took that contact, and why nothing is sent. It shows and changes
/// nothing.
class CrmSection final : public QWidget
{
    Q_OBJECT

public:
    CrmSection(const Theme &theme, const Format &format, QWidget *parent = nullptr);
    void setRecord(const ConversationRecord &record);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showError(const CrmSync &crm);
    void showLink(const Link &link);
    void showDoubt(const ConversationRecord &record);
    void showState(const Conversation &card);
    [[nodiscard]] QString whyNothingIsSent(const Conversation &card) const;
    [[nodiscard]] QStringList reasonsOf(const Link &link) const;
    [[nodiscard]] QString originOf(const Link &link) const;

    const Theme &m_theme;
    const Format &m_format;
    QWidget *m_error;
    TextLabel *m_errorTime;
    TextLabel *m_errorCause;
    TextLabel *m_errorDetail;
    QWidget *m_doubt;
    TextLabel *m_doubtWords;
    QWidget *m_box;
    CrmRow *m_contact;
    CrmRow *m_account;
    TextLabel *m_reasons;
    TextLabel *m_none;
    TextLabel *m_state;
};

} // namespace leadlight
