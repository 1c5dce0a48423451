// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/contact.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace leadlight {

class Avatar;

/// An account that will be linked together with the contact, until × takes it away again.
class AccountToken final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountToken(const Theme &theme, QWidget *parent = nullptr);

    /// `remark` says where it comes from; our words.
    void setAccount(const Account &account, const QString &remark);
    [[nodiscard]] QToolButton *removeButton() const { return m_remove; }
    [[nodiscard]] QString name() const { return m_name->text(); }
    [[nodiscard]] QString remark() const { return m_remark->text(); }

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    QWidget *m_box;
    Avatar *m_avatar;
    TextLabel *m_name;
    TextLabel *m_website;
    QToolButton *m_remove;
    TextLabel *m_remark;
};

/// What is linked now and what will be: "Not linked → Priya Raman, Brightpath Learning".
class LinkPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkPreview(const Theme &theme, QWidget *parent = nullptr);

    /// Foreign names; `after` empty: nothing is chosen, and the box is hidden.
    void setStates(const QString &now, const QString &after);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    TextLabel *m_now;
    TextLabel *m_after;
    QWidget *m_arrow;
};

/// The fixed end of the panel while somebody links: Link, Clear, and the key that links (ui.md section 10).
class LinkFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkFooter(const Theme &theme, QWidget *parent = nullptr);

    /// Each refusal is a sentence for the tool tip; empty: the server can do it.
    struct Offer {
        bool canLink = false;
        bool canClear = false;
        bool waits = false; ///< offline: "Link when online"
        QString linkRefusal{};
        QString clearRefusal{};
    };
    void setOffer(const Offer &offer);
    /// The key that links, as on a key cap.
    void setKey(const QString &key);

    [[nodiscard]] QPushButton *linkButton() const { return m_link; }
    [[nodiscard]] QPushButton *clearButton() const { return m_clear; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void fit();

    const Theme &m_theme;
    QPushButton *m_link;
    QPushButton *m_clear;
    QPushButton *m_cancel;
    QString m_key;
};

} // namespace leadlight
