// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/offlinehistory.h"
#include "domain/result.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QLayout;
class QPushButton;
class QVBoxLayout;

namespace leadlight {

class EntryField;
class NoteLine;
class Segments;
class TextButton;
class TextLabel;

/// What somebody typed, readable and complete as far as can be told without a network.
struct ConnectEntries {
    QUrl address;
    QString token;  ///< never shown, logged or kept by the dialog after it closed
    QString caFile; ///< a certificate file of the user's choice; empty: the system's authorities
    OfflineHistory history = OfflineHistory::HalfYear;

    friend bool operator==(const ConnectEntries &, const ConnectEntries &) = default;
};

/// First run and "Enter a new key" (ui.md section 12): what is typed is checked while one types, and each fault stands
/// under the field that it concerns. It only asks and tells: whoever listens to its signals works, answers by the
/// show…() functions, and closes it. Never modal to the program and never blocking; rejected() is Cancel.
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Quiet time after the last edit before a check is wanted.
    static constexpr int restMs = 600;

    /// Where the key will live, as far as is known.
    enum class KeyHome {
        Keyring,
        SessionOnly, ///< this desktop has no keyring
        Refused,     ///< it has one, which did not take the key: Connect again means for this session
    };

    ConnectDialog(const Theme &theme, const Format &format, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    /// For an account that is already here: all that is known but its key, and other words at the top.
    void askForKeyOf(const QString &account, const ConnectEntries &known);
    void setKeyHome(KeyHome home);
    [[nodiscard]] KeyHome keyHome() const { return m_keyHome; }

    void showChecking();
    /// `service`: the server's name for itself, foreign text. `conversations` -1: unknown.
    void showConnected(const QString &service, qint64 conversations);
    void showFailure(const Error &error);
    /// The certificate file cannot be used; `sentence` says why.
    void showFileProblem(const QString &sentence);
    /// Connect was pressed and the work goes on: nothing can be changed meanwhile, only cancelled. When it ended badly,
    /// tell the fault before this is set back: the keys then go to the field that is wrong.
    void setWorking(bool working);

    /// A certificate file was chosen; tests call it instead of the file dialog.
    void chooseFile(const QString &path);

Q_SIGNALS:
    /// Both fields hold what they should, and typing rests.
    void checkWanted(const leadlight::ConnectEntries &entries);
    /// What was checked is no longer what stands here.
    void edited();
    void connectWanted(const leadlight::ConnectEntries &entries);
    void sampleWanted();

private:
    void makeFields();
    void makeCertificateLine();
    void makeButtons();
    void add(int space, QLayout *line);
    void add(int space, QWidget *widget);
    void build();
    void buildFields();
    void applyTheme();
    void entryEdited();
    void rest();
    void submit();
    void openFileDialog();
    void tellKeyHome();
    void showFileChoice(bool offered);
    void clearProblems();
    [[nodiscard]] ConnectEntries entries() const;
    /// Says what is wrong before anything is sent; `all` also says what is missing.
    [[nodiscard]] bool readable(bool all);
    void complain(EntryField *field, NoteLine *line, const QString &sentence);

    const Theme &m_theme;
    const Format &m_format;
    KeyHome m_keyHome = KeyHome::Keyring;
    QString m_caFile;
    bool m_working = false;
    QPointer<QWidget> m_lastFocus;
    QTimer m_rest;

    QVBoxLayout *m_top;
    QWidget *m_logo;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    EntryField *m_address;
    NoteLine *m_addressProblem;
    QWidget *m_fileLine;
    TextButton *m_chooseFile;
    NoteLine *m_file;
    TextButton *m_dropFile;
    EntryField *m_key;
    NoteLine *m_keyProblem;
    NoteLine *m_keyNote;
    Segments *m_history;
    NoteLine *m_check;
    TextButton *m_sample;
    QPushButton *m_cancel;
    QPushButton *m_connect;
};

} // namespace leadlight
