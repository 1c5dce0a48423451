// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace leadlight {

class Theme;

/// Everything a user can do by key, menu or palette. A command that does not exist yet is not in here, so that its key
/// stays free.
enum class ActionId {
    // This conversation, or the selected ones
    Archive, ///< E
    Close,   ///< C
    Reopen,  ///< R
    RetryCrm,
    RetryCause,
    AddNote,
    ToggleSeen,     ///< U
    MarkFollowedUp, ///< F
    Remind,         ///< H
    Email,
    Call,
    PrepareFollowUp,
    CopyLink,         ///< Ctrl+Shift+C
    FindInTranscript, ///< Ctrl+F
    ToggleInsights,   ///< I
    LinkToContact,    ///< Ctrl+L
    // Go
    NextConversation,     ///< J, Down in the list
    PreviousConversation, ///< K
    NextUnseen,           ///< N
    PreviousUnseen,       ///< Shift+N
    OpenConversation,     ///< Enter, O
    Back,                 ///< Esc, Alt+Left
    NextMessage,          ///< Ctrl+Down
    PreviousMessage,      ///< Ctrl+Up
    PageTranscript,       ///< Space
    PageTranscriptBack,   ///< Shift+Space
    NextPane,             ///< F6
    PreviousPane,         ///< Shift+F6
    // List
    Search, ///< /, Ctrl+Shift+F
    SortNewest,
    SortOldest,
    SortScore,
    SortDue,
    SortCause,
    SaveView,
    MarkCurrent, ///< X
    MarkAll,     ///< Ctrl+A
    ClearMarks,
    // Program
    Undo, ///< Z, Ctrl+Z
    Redo, ///< Shift+Z, Ctrl+Shift+Z
    ShowOutbox,
    SyncNow,       ///< F5
    Commands,      ///< Ctrl+K
    Keys,          ///< ?, F1
    Settings,      ///< Ctrl+,
    ToggleMenuBar, ///< Ctrl+M, F10
    AddAccount,
    About,
    Quit, ///< Ctrl+Q
    Count_
};

/// Where an action's keys act. Reading: only while list or transcript has the focus, so that letters never act while
/// somebody types. Window: everywhere in the window, for keys with a modifier and function keys.
enum class ActionScope { Window, Reading };

enum class ActionGroup { Conversation, Go, List, Program };

/// All actions, each made once: menus, palette, key sheet, tool tips and rebinding are made from it (ui.md section 13).
/// It decides no meaning: who joins the window connects `triggered`, and says when an action is enabled.
class Actions final : public QObject
{
    Q_OBJECT

public:
    /// Makes every action, disabled ones included. Window-scope actions are added to `window`.
    explicit Actions(QWidget *window);
    ~Actions() override;

    [[nodiscard]] QAction *action(ActionId id) const;
    /// Makes the actions of scope Reading work while this widget (a list, a transcript) has the focus. `own` are those
    /// whose keys the widget needs itself, like Enter on the evidence of a message.
    void addReader(QWidget *widget, const QList<ActionId> &own = {});
    /// Opens the view at this place of the list of views, counted from 0: Ctrl+1 to Ctrl+9. Their keys are fixed.
    [[nodiscard]] QAction *viewAction(int index) const;
    static constexpr int viewActions = 9;
    /// For menus: gives every action its icon. `theme` must outlive the actions.
    void setIcons(const Theme &theme);

    /// Stable name for settings and tests: "next-conversation".
    [[nodiscard]] static QString name(ActionId id);
    [[nodiscard]] static ActionGroup group(ActionId id);
    [[nodiscard]] static ActionScope scope(ActionId id);
    /// The source of the icon in resources/icons, empty when it has none.
    [[nodiscard]] static QString icon(ActionId id);
    /// The words without key and without mnemonic, in the present language: also the accessible text.
    [[nodiscard]] QString words(ActionId id) const;
    /// The untranslated words, so that the palette finds an action by its English name too.
    [[nodiscard]] static QString sourceWords(ActionId id);
    /// In words for tool tips: "Hide insights (I)".
    [[nodiscard]] QString withKey(const QString &words, ActionId id) const;

    [[nodiscard]] static QList<QKeySequence> defaultKeys(ActionId id);
    [[nodiscard]] QList<QKeySequence> keys(ActionId id) const;
    /// Takes overrides as they stand in Preferences::keys; what is not named gets its default.
    void setKeys(const QHash<QString, QString> &overrides);
    /// Who uses these keys already, other than `id`.
    [[nodiscard]] std::optional<ActionId> owner(const QKeySequence &keys, ActionId id) const;
    /// Why a user may not bind these keys (Alt+letter, Ctrl+Alt, a bare modifier…); empty when they may.
    [[nodiscard]] static QString refusal(ActionId id, const QKeySequence &keys);
    /// Says all words again after the language changed.
    void retranslate();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void keysChanged();
    void viewChosen(int index);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace leadlight
