; The installer for Windows, for one person and without an administrator: makensis with VERSION, PAYLOAD, ICON and OUT.
; A person's work lies in %LOCALAPPDATA%\fieldcrm, beside nothing of this, and stays where it is.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\FieldCRM"
!define CLASSES "Software\Classes"
!define OPENS '"$INSTDIR\fieldcrm.exe" "%1"'
!define SHCNE_ASSOCCHANGED 0x08000000

Name "FieldCRM"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\FieldCRM"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "FieldCRM"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "FieldCRM"
VIAddVersionKey LegalCopyright "FieldCRM developers, MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\fieldcrm.exe"

; There is no page to choose a folder: the whole folder is replaced by an update, so it must be nobody else's.
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "Ukrainian"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString RUNNING ${LANG_ENGLISH} "FieldCRM is open. Close it and try again."
LangString RUNNING ${LANG_RUSSIAN} "FieldCRM открыт. Закройте его и повторите."
LangString RUNNING ${LANG_UKRAINIAN} "FieldCRM відкрито. Закрийте його й повторіть."
LangString RUNNING ${LANG_SIMPCHINESE} "FieldCRM 正在运行。请先关闭，然后重试。"
LangString KEPT ${LANG_ENGLISH} "Your work was left where it is:"
LangString KEPT ${LANG_RUSSIAN} "Ваша работа осталась на месте:"
LangString KEPT ${LANG_UKRAINIAN} "Ваша робота залишилася на місці:"
LangString KEPT ${LANG_SIMPCHINESE} "您的工作数据保留在原处："

LangString INVITATION ${LANG_ENGLISH} "Invitation to FieldCRM"
LangString INVITATION ${LANG_RUSSIAN} "Приглашение в FieldCRM"
LangString INVITATION ${LANG_UKRAINIAN} "Запрошення до FieldCRM"
LangString INVITATION ${LANG_SIMPCHINESE} "FieldCRM 邀请"

; Windows lets nobody write to a program that runs.
!macro WAIT_UNTIL_CLOSED UN
  Function ${UN}WaitUntilClosed
    again:
    IfFileExists "$INSTDIR\fieldcrm.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\fieldcrm.exe" a
    IfErrors 0 free
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
    Abort
    free:
    FileClose $0
    closed:
  FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

Section
  Call WaitUntilClosed
  RMDir /r "$INSTDIR"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*"
  File "/oname=fieldcrm.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\FieldCRM.lnk" "$INSTDIR\fieldcrm.exe" "" "$INSTDIR\fieldcrm.ico"
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "${KEY}" DisplayName "FieldCRM"
  WriteRegStr HKCU "${KEY}" DisplayVersion "${VERSION}"
  WriteRegStr HKCU "${KEY}" DisplayIcon "$INSTDIR\fieldcrm.ico"
  WriteRegStr HKCU "${KEY}" Publisher "FieldCRM developers"
  WriteRegStr HKCU "${KEY}" InstallLocation "$INSTDIR"
  WriteRegStr HKCU "${KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" EstimatedSize $0
  WriteRegDWORD HKCU "${KEY}" NoModify 1
  WriteRegDWORD HKCU "${KEY}" NoRepair 1
  WriteRegStr HKCU "${CLASSES}\.fieldcrm" "" "FieldCRM.Invitation"
  WriteRegStr HKCU "${CLASSES}\FieldCRM.Invitation" "" "$(INVITATION)"
  WriteRegStr HKCU "${CLASSES}\FieldCRM.Invitation\DefaultIcon" "" "$INSTDIR\fieldcrm.ico"
  WriteRegStr HKCU "${CLASSES}\FieldCRM.Invitation\shell\open\command" "" '${OPENS}'
  WriteRegStr HKCU "${CLASSES}\crm" "" "URL:FieldCRM"
  WriteRegStr HKCU "${CLASSES}\crm" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\crm\shell\open\command" "" '${OPENS}'
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'
SectionEnd

Section Uninstall
  Call un.WaitUntilClosed
  Delete "$SMPROGRAMS\FieldCRM.lnk"
  RMDir /r "$INSTDIR"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "${CLASSES}\.fieldcrm"
  DeleteRegKey HKCU "${CLASSES}\FieldCRM.Invitation"
  ; Links of that name may have become another program's since.
  ReadRegStr $0 HKCU "${CLASSES}\crm\shell\open\command" ""
  StrCmp $0 '${OPENS}' 0 +2
  DeleteRegKey HKCU "${CLASSES}\crm"
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'
  DetailPrint "$(KEPT) $LOCALAPPDATA\fieldcrm"
SectionEnd
