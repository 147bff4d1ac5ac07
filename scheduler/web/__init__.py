"""The service's own small web server: off unless `[web] listen` says where.

    listening.py   takes the address, before anything else begins
    server.py      serves routes on it inside the service's event loop, and stops with it
    bounds.py      limits that hold for every route: size, time, and bugs
    rooms.py       all routes; whoever adds some writes a file like health.py and names it there

Routes are Starlette's. They see the parts of the running service (`scheduler.app.App`) and nothing
else: what a route changes it changes through storage, like everybody.
"""
