// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QWidget>

class QGridLayout;

namespace leadlight {

/// Why the CRM took a contact for the visitor: what the visitor said beside what the contact has, the agreeing lines
/// marked (ui.md section 7, "click opens reasons").
class MatchReasons final : public QWidget
{
    Q_OBJECT

public:
    MatchReasons(const Theme &theme, const Format &format, QWidget *parent = nullptr);
    void setRecord(const ConversationRecord &record);

private:
    void applyTheme();
    void addLine(const QString &label, const QString &visitor, const QString &contact, const QString &reason);

    const Theme &m_theme;
    const Format &m_format;
    QGridLayout *m_grid = nullptr;
};

} // namespace leadlight
