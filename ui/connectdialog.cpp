// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connectdialog.h"

#include "ui/entryfield.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/noteline.h"
#include "ui/segments.h"
#include "ui/serveraddress.h"
#include "ui/style.h"
#include "ui/textbutton.h"
#include "ui/textlabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array histories{OfflineHistory::Month, OfflineHistory::HalfYear, OfflineHistory::Everything};

/// The mark of the program; the title beside it says all.
class Logo final : public QWidget
{
public:
    Logo(const Theme &theme, QWidget *parent)
        : QWidget(parent),
          m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Accent));
        painter.drawRoundedRect(rect(), m_theme.px(10), m_theme.px(10));
        const int side = m_theme.px(22);
        painter.drawPixmap((width() - side) / 2, (height() - side) / 2,
                           icon(u"messages-square"_s, side, m_theme.color(Token::OnAccent), devicePixelRatioF()));
    }

private:
    const Theme &m_theme;
};

/// Where a fault is shown: under the address, under the key, or in the line of the check when no field is to blame.
enum class Place { Address, Key, Check };

Place placeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidAddress:
    case ErrorKind::HostNotFound:
    case ErrorKind::Refused:
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsExpired:
    case ErrorKind::TlsNotYetValid:
    case ErrorKind::TlsWrongHost:
    case ErrorKind::TlsFailed:
    case ErrorKind::Redirected:
    case ErrorKind::NotOurService:
    case ErrorKind::NotFound:
    case ErrorKind::UpdateNeeded:
    case ErrorKind::ServerOutdated:
        return Place::Address;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
        return Place::Key;
    default:
        return Place::Check;
    }
}

QString sentencesFor(const Error &error, const Format &format)
{
    const QString what = ErrorText::sentence(error, format);
    const QString advice = ErrorText::advice(error);
    return advice.isEmpty() ? what : what + u' ' + advice;
}

} // namespace

ConnectDialog::ConnectDialog(const Theme &theme, const Format &format, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_format(format),
      m_top(new QVBoxLayout(this)),
      m_logo(new Logo(theme, this)),
      m_title(new TextLabel(theme, TextStyle::Dialog18Strong, Token::Text, TextLabel::Fit::Wrap, this)),
      m_subtitle(new TextLabel(theme, TextStyle::Body13, Token::Text2, TextLabel::Fit::Wrap, this))
{
    setWindowTitle(tr("Connect"));
    m_title->setWords(tr("Connect to your chat service"));
    m_subtitle->setWords(tr("Conversations are then kept on this device."));
    makeFields();
    makeCertificateLine();
    makeButtons();
    build();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ConnectDialog::rest);
    connect(&theme, &Theme::changed, this, &ConnectDialog::applyTheme);
    tellKeyHome();
    showFileChoice(false);
    m_address->setFocus();
}

ConnectDialog::~ConnectDialog()
{
    m_address->disconnect(this); // a field that goes loses the focus, which ends an edit
}

void ConnectDialog::makeFields()
{
    m_address = new EntryField(m_theme, tr("Server address"), this);
    m_address->setPlaceholderText(u"https://chat.example.com"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_addressProblem = new NoteLine(m_theme, 6, this);
    m_key = new EntryField(m_theme, tr("API key"), this);
    m_key->hideText(tr("Show key"), tr("Hide key"));
    m_keyProblem = new NoteLine(m_theme, 6, this);
    m_keyNote = new NoteLine(m_theme, 6, this);
    m_history = new Segments(m_theme, m_format, tr("History to keep offline"), this);
    for (const QString &label : {tr("30 days"), tr("6 months"), tr("Everything")})
        m_history->addSegment(label);
    m_history->setCounts({-1, -1, -1});
    m_history->setCurrent(1);
    m_history->setToolTip(plainToolTip(tr("How far back whole conversations can be read without a network. Older ones "
                                          "stay in the list and are fetched when you open them.")));
    m_check = new NoteLine(m_theme, 14, this);
    connect(m_address, &QLineEdit::textEdited, this, &ConnectDialog::entryEdited);
    connect(m_key, &QLineEdit::textEdited, this, &ConnectDialog::entryEdited);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        // What will be used is what stands there.
        if (const ServerAddress read = ServerAddress::read(m_address->text()); read.complaint.isEmpty())
            m_address->setText(read.text());
    });
}

void ConnectDialog::makeCertificateLine()
{
    m_chooseFile = new TextButton(m_theme, TextStyle::Meta12, this);
    m_chooseFile->setText(tr("Certificate file…"));
    m_chooseFile->setToolTip(plainToolTip(
        tr("For servers whose certificate was made by your own company: the file of its authority (PEM).")));
    m_fileLine = new QWidget(this);
    m_file = new NoteLine(m_theme, 0, m_fileLine);
    m_dropFile = new TextButton(m_theme, TextStyle::Meta12, this);
    m_dropFile->setText(tr("Remove"));
    m_dropFile->setAccessibleName(tr("Remove the certificate file"));
    connect(m_chooseFile, &QPushButton::clicked, this, &ConnectDialog::openFileDialog);
    connect(m_dropFile, &QPushButton::clicked, this, [this] { chooseFile({}); });
}

void ConnectDialog::makeButtons()
{
    m_sample = new TextButton(m_theme, TextStyle::Body13Medium, this);
    m_sample->setText(tr("Try with sample data"));
    m_sample->setAutoDefault(true); // Enter presses the button that has the focus
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_connect = new QPushButton(tr("Connect"), this);
    m_connect->setDefault(true);
    setButtonLook(m_connect, ButtonLook::Primary);
    connect(m_sample, &QPushButton::clicked, this, &ConnectDialog::sampleWanted);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::submit);
}

void ConnectDialog::add(int space, QLayout *line)
{
    line->setContentsMargins(0, m_theme.px(space), 0, 0);
    m_top->addLayout(line);
}

void ConnectDialog::add(int space, QWidget *widget)
{
    auto *line = new QVBoxLayout;
    line->addWidget(widget);
    add(space, line);
}

void ConnectDialog::build()
{
    const int margin = m_theme.px(24);
    m_top->setContentsMargins(margin, margin, margin, margin);
    m_top->setSpacing(0);
    m_top->setSizeConstraint(QLayout::SetFixedSize); // as high as its words, never wider
    m_top->addSpacerItem(new QSpacerItem(m_theme.px(440) - 2 * margin, 0));

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.px(12));
    m_logo->setFixedSize(m_theme.px(40), m_theme.px(40));
    head->addWidget(m_logo, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    add(0, head);
    buildFields();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    buttons->addWidget(m_sample);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_connect);
    add(18, buttons);
    applyTheme();
}

void ConnectDialog::buildFields()
{
    const auto label = [this](const QString &words, TextStyle style, Token color) {
        auto *made = new TextLabel(m_theme, style, color, TextLabel::Fit::Elide, this);
        made->setWords(words);
        return made;
    };
    add(20, label(tr("Server address"), TextStyle::Meta12Medium, Token::Text2));
    add(6, m_address);
    m_top->addWidget(m_addressProblem);
    auto *file = new QHBoxLayout(m_fileLine);
    file->setContentsMargins(0, m_theme.px(4), 0, 0);
    file->setSpacing(m_theme.px(4));
    file->addWidget(m_file, 1, Qt::AlignVCenter);
    file->addWidget(m_dropFile);
    file->addWidget(m_chooseFile);
    file->addStretch(0);
    m_top->addWidget(m_fileLine);

    auto *above = new QHBoxLayout;
    above->addWidget(label(tr("API key"), TextStyle::Meta12Medium, Token::Text2));
    above->addStretch(1);
    above->addWidget(label(tr("Settings › API in your chat service"), TextStyle::Meta12, Token::Text3));
    add(12, above);
    add(6, m_key);
    m_top->addWidget(m_keyProblem);
    m_top->addWidget(m_keyNote);
    add(12, label(tr("History to keep offline"), TextStyle::Meta12Medium, Token::Text2));
    add(6, m_history);
    m_top->addWidget(m_check);
}

void ConnectDialog::applyTheme()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Window, m_theme.color(Token::Popover));
    setPalette(colors);
    for (QPushButton *button : {m_cancel, m_connect})
        button->setFont(m_theme.font(TextStyle::Body13Medium));
    m_logo->update();
}

void ConnectDialog::askForKeyOf(const QString &account, const ConnectEntries &known)
{
    setWindowTitle(tr("Enter a new key"));
    m_title->setWords(tr("Enter a new key"));
    m_subtitle->setWords(tr("For %1. What is on this device stays readable.").arg(Format::safe(account)));
    m_address->setText(known.address.toDisplayString());
    m_caFile = known.caFile;
    showFileChoice(false);
    const auto chosen = std::find(histories.cbegin(), histories.cend(), known.history);
    if (chosen != histories.cend())
        m_history->setCurrent(int(chosen - histories.cbegin()));
    m_sample->hide();
    m_key->setFocus();
}

void ConnectDialog::setKeyHome(KeyHome home)
{
    m_keyHome = home;
    tellKeyHome();
}

void ConnectDialog::tellKeyHome()
{
    switch (m_keyHome) {
    case KeyHome::Keyring:
        m_keyNote->say({.icon = u"shield-check"_s,
                        .words = tr("Kept in the system keyring, never in files or logs."),
                        .leadColor = Token::Text3,
                        .color = Token::Text3});
        return;
    case KeyHome::SessionOnly:
        m_keyNote->say({.icon = u"info"_s,
                        .words = tr("This desktop has no keyring. The key is kept until you quit, never in files or "
                                    "logs, and asked for at the next start.")});
        return;
    case KeyHome::Refused:
        m_keyNote->say({.icon = u"triangle-alert"_s,
                        .words = tr("The system keyring did not take the key. Unlock it and connect again, or connect "
                                    "again to keep the key until you quit."),
                        .leadColor = Token::WarnText});
        return;
    }
}

void ConnectDialog::showChecking()
{
    clearProblems();
    m_check->say({.icon = u"hourglass"_s, .words = tr("Asking the server…"), .fill = Token::Neutral});
}

void ConnectDialog::showConnected(const QString &service, qint64 conversations)
{
    clearProblems();
    const QString name = Format::safe(service);
    QString what;
    if (conversations < 0)
        what = name.isEmpty() ? QString() : tr("%1.").arg(name);
    else if (name.isEmpty())
        what = conversations == 1 ? tr("1 conversation.") : tr("%1 conversations.").arg(m_format.count(conversations));
    else
        what = conversations == 1 ? tr("%1, 1 conversation.").arg(name)
                                  : tr("%1, %2 conversations.").arg(name, m_format.count(conversations));
    m_check->say({.icon = u"circle-check"_s,
                  .lead = tr("Connected."),
                  .words = what,
                  .leadColor = Token::AccentText,
                  .fill = Token::InfoSoft});
}

void ConnectDialog::showFailure(const Error &error)
{
    clearProblems();
    const QString sentences = sentencesFor(error, m_format);
    switch (placeOf(error.kind)) {
    case Place::Address:
        complain(m_address, m_addressProblem, sentences);
        break;
    case Place::Key:
        complain(m_key, m_keyProblem, sentences);
        break;
    case Place::Check:
        m_check->say({.icon = error.kind == ErrorKind::Offline ? u"cloud-off"_s : u"triangle-alert"_s,
                      .words = sentences,
                      .leadColor = Token::WarnText,
                      .fill = Token::WarnSoft});
        break;
    }
    showFileChoice(error.kind == ErrorKind::TlsUntrusted);
}

void ConnectDialog::showFileProblem(const QString &sentence)
{
    clearProblems();
    complain(m_address, m_addressProblem, sentence);
}

void ConnectDialog::complain(EntryField *field, NoteLine *line, const QString &sentence)
{
    field->setProblem(sentence);
    line->say({.icon = u"circle-x"_s, .words = sentence, .leadColor = Token::DangerText, .color = Token::DangerText});
}

void ConnectDialog::clearProblems()
{
    m_address->setProblem({});
    m_key->setProblem({});
    for (NoteLine *line : {m_addressProblem, m_keyProblem, m_check})
        line->clear();
    showFileChoice(false);
}

void ConnectDialog::showFileChoice(bool offered)
{
    const bool chosen = !m_caFile.isEmpty();
    m_chooseFile->setVisible(offered && !chosen);
    m_dropFile->setVisible(chosen);
    m_fileLine->setVisible(offered || chosen);
    if (chosen)
        m_file->say(
            {.icon = u"shield-check"_s,
             .words = tr("Only certificates of “%1” are trusted.").arg(Format::safe(QFileInfo(m_caFile).fileName()))});
    else
        m_file->clear();
}

void ConnectDialog::openFileDialog()
{
    auto *files = new QFileDialog(this, tr("Certificate file"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(files, &QFileDialog::fileSelected, this, &ConnectDialog::chooseFile);
    files->open();
}

void ConnectDialog::chooseFile(const QString &path)
{
    m_caFile = path;
    entryEdited();
    rest(); // nobody is typing
}

void ConnectDialog::setWorking(bool working)
{
    if (working == m_working)
        return;
    m_working = working;
    if (working)
        m_lastFocus = focusWidget();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_address, m_key, m_history, m_chooseFile, m_dropFile, m_sample, m_connect})
        part->setEnabled(!working);
    if (working)
        return;
    // Back to where it was wrong, with the old text ready to be replaced.
    EntryField *wrong = m_address->hasProblem() ? m_address : m_key->hasProblem() ? m_key : nullptr;
    if (wrong)
        wrong->selectAll();
    if (QWidget *next = wrong ? wrong : m_lastFocus.data())
        next->setFocus();
}

ConnectEntries ConnectDialog::entries() const
{
    return {.address = ServerAddress::read(m_address->text()).url,
            .token = m_key->text().trimmed(),
            .caFile = m_caFile,
            .history = histories[size_t(std::max(0, m_history->current()))]};
}

bool ConnectDialog::readable(bool all)
{
    const ServerAddress address = ServerAddress::read(m_address->text());
    const QString key = m_key->text().trimmed();
    const QString aboutKey = complaintAboutKey(key);
    if (!address.complaint.isEmpty())
        complain(m_address, m_addressProblem, address.complaint);
    else if (all && address.url.isEmpty())
        complain(m_address, m_addressProblem, tr("The address of your chat service is missing."));
    if (!aboutKey.isEmpty())
        complain(m_key, m_keyProblem, aboutKey);
    else if (all && key.isEmpty())
        complain(m_key, m_keyProblem, tr("The key is missing. You find it in the settings of your chat service."));
    return !address.url.isEmpty() && !key.isEmpty() && aboutKey.isEmpty();
}

void ConnectDialog::entryEdited()
{
    clearProblems();
    Q_EMIT edited();
    m_rest.start();
}

void ConnectDialog::rest()
{
    m_rest.stop();
    if (readable(false))
        Q_EMIT checkWanted(entries());
}

void ConnectDialog::submit()
{
    m_rest.stop();
    if (readable(true))
        Q_EMIT connectWanted(entries());
    else
        (m_address->hasProblem() ? m_address : m_key)->setFocus();
}

} // namespace leadlight
