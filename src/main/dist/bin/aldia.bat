@echo off
setlocal
rem Starts Al Dia with the Java found in JAVA_HOME or on the PATH.
set "DIST=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 "-Daldia.home.dist=%DIST%" %ALDIA_JAVA_OPTS% -cp "%DIST%\lib\aldia.jar;%DIST%\lib\*" hn.aldia.cli.Aldia %*
exit /b %ERRORLEVEL%
