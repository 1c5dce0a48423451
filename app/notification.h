// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifyrules.h"
#include "ui/format.h"

#include <QObject>

namespace leadlight {

/// One notification in words, and where its click leads: a conversation, or a view when it tells of several.
struct Notification {
    QString title;
    QString body; ///< plain text; may be empty
    ConversationId conversation;
    QString query;

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// Puts occasions into words, one notification for each kind (ui.md section 12): "Daniel Okafor, score 92", or
/// "4 new leads, best score 92". With hidden details no visitor's name and no foreign text is in it.
class NotificationWords final
{
    Q_DECLARE_TR_FUNCTIONS(NotificationWords)

public:
    /// `format` must outlive this.
    NotificationWords(const Format &format, const Preferences &preferences)
        : m_format(format),
          m_preferences(preferences)
    {
    }
    [[nodiscard]] std::vector<Notification> of(const std::vector<Occasion> &occasions) const;

private:
    [[nodiscard]] Notification single(const Occasion &occasion) const;
    [[nodiscard]] Notification several(Occasion::Kind kind, const std::vector<Occasion> &occasions) const;

    const Format &m_format;
    const Preferences &m_preferences;
};

/// A way to put a notification before the user. It must not decide what is told.
class Messenger : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// failed() follows when nobody can have seen it.
    virtual void show(const Notification &notification) = 0;

Q_SIGNALS:
    void opened(const leadlight::Notification &notification);
    /// Only for notifications about one conversation.
    void remindWanted(const leadlight::ConversationId &id);
    void failed(const leadlight::Notification &notification);
};

/// The desktop's own notifications; null where the program was built without a way to reach them.
[[nodiscard]] std::unique_ptr<Messenger> desktopMessenger();

} // namespace leadlight
