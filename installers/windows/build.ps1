# Makes dist\fieldcrm_VERSION_setup.exe on Windows; Python 3.11 or newer, git and NSIS 3 (makensis) must be in the path.
# With -Certificate THUMBPRINT the programs and the installer are signed by signtool.
param([string]$Certificate = "")
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Checked {
    $program, $words = $args
    & $program @words
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}

function Set-Signature([string[]]$Files) {
    if (-not $Certificate) { return }
    Invoke-Checked signtool sign /fd SHA256 /sha1 $Certificate @Files
}

$python = "build\packing\Scripts\python.exe"
if (-not (Test-Path $python)) { Invoke-Checked python -m venv build\packing }
Invoke-Checked $python -m pip install -q --require-hashes -r installers\requirements.lock
Invoke-Checked $python -m installers bundle

$bundle = "build\bundle\fieldcrm"
Set-Signature (Get-ChildItem "$bundle\*.exe").FullName
$version = (& "$bundle\fieldcrm.exe" --version).Split(" ")[1]
New-Item -ItemType Directory -Force dist | Out-Null
$setup = Join-Path (Get-Location) "dist\fieldcrm_${version}_setup.exe"
$icon = Resolve-Path build\icons\fieldcrm.ico
$payload = Resolve-Path $bundle
Invoke-Checked makensis /V2 /WX /INPUTCHARSET UTF8 "/DVERSION=$version" "/DPAYLOAD=$payload" "/DICON=$icon" "/DOUT=$setup" installers\windows\fieldcrm.nsi
Set-Signature $setup
Write-Output $setup
