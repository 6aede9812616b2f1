@echo off
setlocal
rem Starts Al Dia with the Java that came with it, else the one in JAVA_HOME or on the PATH. What it says is UTF-8.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "CODEPAGE=%%p"
chcp 65001 >nul
set "DIST=%~dp0.."
set "JAVA="
if exist "%DIST%\runtime\bin\java.exe" set "JAVA=%DIST%\runtime\bin\java.exe"
if not defined JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if not defined JAVA (
  echo Al Dia needs Java 17 or newer, and found none: install it, or set JAVA_HOME. 1>&2
  echo Al Dia necesita Java 17 o mas reciente, y no lo encontro: instalelo, o defina JAVA_HOME. 1>&2
  set EXIT=2
  goto end
)
rem "17.0.9" is 17, "1.8.0_392" is 8.
set "MAJOR="
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /i version') do if not defined MAJOR set "MAJOR=%%~v"
for /f "tokens=1,2 delims=.-+" %%a in ("%MAJOR%") do if "%%a"=="1" (set "MAJOR=%%b") else set "MAJOR=%%a"
if not defined MAJOR set "MAJOR=17"
if %MAJOR% LSS 17 (
  echo Al Dia needs Java 17 or newer; "%JAVA%" is Java %MAJOR%: install a newer one, or set JAVA_HOME. 1>&2
  echo Al Dia necesita Java 17 o mas reciente; "%JAVA%" es Java %MAJOR%: instale uno mas reciente, o defina JAVA_HOME. 1>&2
  set EXIT=2
  goto end
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 "-Daldia.home.dist=%DIST%" %ALDIA_JAVA_OPTS% -cp "%DIST%\lib\aldia.jar;%DIST%\lib\*" hn.aldia.cli.Aldia %*
set EXIT=%ERRORLEVEL%
:end
if defined CODEPAGE chcp %CODEPAGE% >nul
exit /b %EXIT%
